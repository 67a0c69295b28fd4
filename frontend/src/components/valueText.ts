import i18next, { type TFunction } from 'i18next';

/** The name of a role; a role that the texts do not know yet shows as the server names it. */
export function rolText(t: TFunction, rol: string): string {
  const key = `waarde.rol.${rol}`;
  return i18next.exists(key) ? (t as unknown as (name: string) => string)(key) : rol;
}

/** The word for a kind of record, an operation or a field of the journal; one that the texts do not know shows as the server names it. */
export function changeText(group: 'soort' | 'operatie' | 'veld', value: string): string {
  const key = `geschiedenis.${group}.${value}`;
  return i18next.exists(key) ? (i18next.t as unknown as (name: string) => string)(key) : value;
}
