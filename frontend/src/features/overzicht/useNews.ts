import { useQuery } from '@tanstack/react-query';
import type { Feedregel, Profiel } from '@/api/models';
import { call } from '@/api/operation';
import { problemOf } from '@/api/problem';
import { newsFor, pageSize, previousVisit, readOn, rememberVisit, type Visit } from './visit';

/** What changed since the visit before this one; at the first visit there is none to count from. */
export interface News {
  since: string | null;
  changes: Feedregel[];
}

async function readNews({ id, gemeenteCodes }: Profiel, signal: AbortSignal): Promise<News> {
  const gemeenteCode = gemeenteCodes.length > 0 ? gemeenteCodes : undefined;
  const before = previousVisit(id);
  const read = (na: string | undefined) => {
    const from = na ? { na } : { vanaf: before?.moment };
    return call('listWijzigingen', { query: { ...from, limit: pageSize, gemeenteCode } }, { signal });
  };
  const now: Visit = { moment: new Date().toISOString() };
  // At the first visit there is nothing to tell; only the place to go on from is asked for.
  const { changes, cursor } = await readOn(before?.cursor ?? 'nu', read).catch((error: unknown) => {
    // A place that the feed no longer knows, or from which I may now read something else: look from the moment itself.
    const { status, code } = problemOf(error);
    if (status === 410 || code.startsWith('cursor')) return readOn(undefined, read);
    throw error;
  });
  rememberVisit(id, { ...now, cursor });
  return { since: before?.moment ?? null, changes: before ? newsFor(id, before.moment, changes) : [] };
}

/** Reads the feed on from where the visit before this one came to; one with a municipality of its own reads about that. */
export function useNews(profiel: Profiel) {
  return useQuery({
    queryKey: ['listWijzigingen', profiel.id],
    queryFn: ({ signal }) => readNews(profiel, signal),
    staleTime: Infinity,
    // What I do myself is no news to me.
    meta: { reference: true },
  });
}
