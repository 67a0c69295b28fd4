/**
 * What changed since my last visit. The position in the feed is kept in this browser, per person: where a visit began in the session of the tab
 * (so that a reload shows the same), where it came to in the local storage (where the next visit begins).
 */
import type { Feedregel } from '@/api/models';

export interface Visit {
  /** Where to go on in the feed; absent before anything was read. */
  cursor?: string;
  /** The moment of that visit: what happened before is no news. */
  moment: string;
}

interface FeedPage {
  resultaten: Feedregel[];
  laatsteCursor: string;
}

/** The most pages that are read at one visit; what lies further is read at the next. */
const mostPages = 25;
export const pageSize = 200;

const storageKey = (personId: string) => `sleutelbord-bezoek-${personId}`;

function stored(storage: Storage, personId: string): Visit | null {
  const value = storage.getItem(storageKey(personId));
  return value === null ? null : (JSON.parse(value) as Visit);
}

/** The visit before this one; null when this is the first. */
export function previousVisit(personId: string): Visit | null {
  const began = stored(sessionStorage, personId) ?? stored(localStorage, personId);
  if (began) sessionStorage.setItem(storageKey(personId), JSON.stringify(began));
  return began;
}

export function rememberVisit(personId: string, visit: Visit): void {
  localStorage.setItem(storageKey(personId), JSON.stringify(visit));
}

/** Reads on from a cursor to the end of the feed; `cursor` is where it came to. A page may hold little or nothing and not be the last: the end is where the cursor stays. */
export async function readOn(
  cursor: string | undefined,
  read: (after: string | undefined) => Promise<FeedPage | undefined>,
): Promise<{ changes: Feedregel[]; cursor: string | undefined }> {
  const changes: Feedregel[] = [];
  for (let pages = 0; pages < mostPages; pages += 1) {
    const page = await read(cursor);
    if (!page) break;
    changes.push(...page.resultaten);
    const stays = page.laatsteCursor === cursor;
    cursor = page.laatsteCursor;
    if (stays) break;
  }
  return { changes, cursor };
}

/** What others changed after a moment, of the things that have a name and a place to look at; the newest first. What hangs under them, such as a step, changes them too. */
export function newsFor(personId: string, since: string, changes: Feedregel[]): Feedregel[] {
  return changes
    .filter(({ gebeurdOp, actorId }) => gebeurdOp > since && actorId !== personId)
    .filter((change) => nameOf(change) !== null && placeOf(change) !== null)
    .reverse();
}

/** What the changed thing is called; null when it has no name. */
export function nameOf({ inhoud }: Pick<Feedregel, 'inhoud'>): string | null {
  if (!inhoud) return null;
  if ('naam' in inhoud) return inhoud.naam ?? null;
  return 'titel' in inhoud ? (inhoud.titel ?? null) : null;
}

/** On whose page a change of each kind shows: its own, or that of its root; null when it has none. A new kind of record does not compile without. */
const pageOf: Record<Feedregel['soort'], 'sleutelproject' | 'woningbouwplan' | 'escalatie' | null> = {
  sleutelproject: 'sleutelproject',
  statuswisseling: 'sleutelproject',
  planfase: 'sleutelproject',
  faseovergang: 'sleutelproject',
  mijlpaal: 'sleutelproject',
  verschuiving: 'sleutelproject',
  correctie: 'sleutelproject',
  realisatie: 'sleutelproject',
  vervalverklaring: 'sleutelproject',
  besluitmoment: 'sleutelproject',
  besluit: 'sleutelproject',
  verantwoordelijke: 'sleutelproject',
  escalatie: 'escalatie',
  escalatiestap: 'sleutelproject',
  woningbouwplan: 'woningbouwplan',
  programmaregel: 'woningbouwplan',
  provincie: null,
  regio: null,
  gemeente: null,
  knelpuntthema: null,
  doelstelling: null,
  reces: null,
  escalatieladder: null,
  gebruiker: null,
  toekenning: null,
  apiClient: null,
};

/** The noun with a page where a change shows, and which of them; null when it has none, or is of a kind that a newer server knows. */
export function placeOf({ soort, id, wortelId }: Feedregel) {
  const noun = pageOf[soort] ?? null;
  return noun && ({ soort: noun, id: noun === soort ? id : wortelId } as const);
}
