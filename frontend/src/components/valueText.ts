import { word } from '@/i18n/word';

/** The name of a role; a role that the texts do not know yet shows as the server names it. */
export function rolText(rol: string): string {
  return word(`waarde.rol.${rol}`) ?? rol;
}

/** Under which of the texts of `waarde` the codes of a field stand; of `status` and `uitkomst` each kind of record has its own. */
const codeGroups: Record<string, string | Record<string, string> | undefined> = {
  status: {
    mijlpaal: 'mijlpaalStatus',
    sleutelproject: 'projectStatus',
    planfase: 'planfaseStatus',
    escalatie: 'escalatieStatus',
  },
  uitkomst: { besluit: 'uitkomst', escalatie: 'escalatieUitkomst' },
  soort: { escalatie: 'escalatieSoort' },
  fase: 'fase',
  vertrouwelijkheid: 'vertrouwelijkheid',
  orgaan: 'orgaan',
  rol: 'zetel',
  behandelaar: 'zetel',
  basisPrecisie: 'precisie',
  prognosePrecisie: 'precisie',
  realisatiePrecisie: 'precisie',
};

/** The word for a code in a field of the journal; what is no code, or one that the texts do not know, shows as it is. */
export function fieldValueText(soort: string, veld: string, value: string): string {
  const group = codeGroups[veld];
  return word(`waarde.${typeof group === 'object' ? group[soort] : group}.${value}`) ?? value;
}

/** The word for a kind of record, an operation or a field of the journal; one that the texts do not know shows as the server names it. */
export function changeText(group: 'soort' | 'operatie' | 'veld', value: string): string {
  return word(`geschiedenis.${group}.${value}`) ?? value;
}
