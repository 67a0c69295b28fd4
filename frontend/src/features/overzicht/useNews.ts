import { useQuery } from '@tanstack/react-query';
import type { Handeling, Profiel } from '@/api/models';
import { call } from '@/api/operation';

/** How much is shown; more is for the history of each project. */
const shown = 12;
/** At the first visit one is told of the week before it. */
const week = 7 * 86_400_000;

/** What others did since the visit before this one, which the server keeps with the account. */
export interface News {
  /** The end of that visit; null at the first. */
  since: string | null;
  acts: Handeling[];
  /** Whether there is more than is shown. */
  more: boolean;
}

async function readNews({ gemeenteCodes }: Profiel, signal: AbortSignal): Promise<News> {
  const { vorigBezoekOp } = await call('createBezoek', {}, { signal });
  const since = vorigBezoekOp ?? null;
  const vanaf = since ?? new Date(Date.now() - week).toISOString();
  const gemeenteCode = gemeenteCodes.length > 0 ? gemeenteCodes : undefined;
  const query = { vanaf, vanAnderen: true, gemeenteCode, limit: shown };
  const { resultaten, volgende } = await call('listHandelingen', { query }, { signal });
  return { since, acts: resultaten, more: Boolean(volgende) };
}

/** Whoever has a municipality of their own reads about that. */
export function useNews(profiel: Profiel) {
  return useQuery({
    queryKey: ['listHandelingen', 'sinds', profiel.id],
    queryFn: ({ signal }) => readNews(profiel, signal),
    staleTime: Infinity,
    // What I do myself is no news to me.
    meta: { reference: true },
  });
}
