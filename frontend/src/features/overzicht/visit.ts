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

/** Reads on from a cursor to the end of the feed; `cursor` is where it came to. An answer without content means that there is nothing more. */
export async function readOn(
  cursor: string | undefined,
  read: (after: string | undefined) => Promise<FeedPage | undefined>,
): Promise<{ changes: Feedregel[]; cursor: string | undefined }> {
  const changes: Feedregel[] = [];
  for (let pages = 0; pages < mostPages; pages += 1) {
    const page = await read(cursor);
    if (!page) break;
    changes.push(...page.resultaten);
    cursor = page.laatsteCursor;
    if (page.resultaten.length < pageSize) break;
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
export function nameOf({ inhoud }: Feedregel): string | null {
  const name = inhoud?.['naam'] ?? inhoud?.['titel'];
  return typeof name === 'string' ? name : null;
}

/** The noun with a page of its own where a change shows; null when it has none. */
export function placeOf({ soort, id, sleutelprojectId }: Feedregel) {
  if (soort === 'escalatie' || soort === 'woningbouwplan' || soort === 'sleutelproject') return { soort, id } as const;
  return sleutelprojectId ? ({ soort: 'sleutelproject', id: sleutelprojectId } as const) : null;
}
