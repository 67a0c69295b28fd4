import type { Profiel } from '@/api/models';

/** The cards of home. */
export type Kaart = 'beheer' | 'escalaties' | 'mijlpalen' | 'poorten' | 'zetels' | 'importen';

/** What may be done somewhere decides which cards somebody sees, and what comes first: what is theirs to decide or to do. */
export function cardsOf({ mogelijkheden, leest, gemeenteCodes }: Profiel): Kaart[] {
  const may = (act: string) => mogelijkheden[act]?.mag === true;
  const works = leest.escalatiesVan.length > 0;
  const own = gemeenteCodes.length > 0;
  const cards: Kaart[] = may('gebruikersBeheren') || may('apiClientsBeheren') ? ['beheer'] : [];
  if (may('sleutelprojectAanmaken')) return [...cards, 'mijlpalen', 'poorten', 'escalaties', 'zetels'];
  if (may('importeren')) return [...cards, 'importen', 'escalaties', 'mijlpalen', 'poorten'];
  if (may('escalatieMelden')) return [...cards, 'escalaties', 'mijlpalen', 'poorten', 'zetels'];
  if (works) return [...cards, 'escalaties', 'mijlpalen', ...(own ? (['poorten'] as const) : [])];
  return cards;
}
