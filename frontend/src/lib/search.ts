/** The query of an address as plain words (`?fase=bouwplan&sort=-naam`), so that a filtered list reads well as a link. */
export type Search = Record<string, string | undefined>;

export function parseSearch(query: string): Search {
  return Object.fromEntries(new URLSearchParams(query));
}

/** The day in the past that an address asks for; what is no date asks for nothing. */
export function peildatumOf({ peildatum }: Search): string | undefined {
  if (!peildatum || !/^\d{4}-\d{2}-\d{2}$/.test(peildatum)) return undefined;
  const moment = new Date(`${peildatum}T00:00:00Z`);
  // A day that its month does not have becomes one of the next.
  return !Number.isNaN(moment.getTime()) && moment.toISOString().startsWith(peildatum) ? peildatum : undefined;
}

export function stringifySearch(search: Record<string, unknown>): string {
  const filled = Object.entries(search).filter(([, value]) => value !== undefined && value !== '');
  const query = new URLSearchParams(filled.map(([key, value]) => [key, String(value)])).toString();
  return query && `?${query}`;
}
