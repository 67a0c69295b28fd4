import i18next, { type TFunction } from 'i18next';

/** The name of a role; a role that the texts do not know yet shows as the server names it. */
export function rolText(t: TFunction, rol: string): string {
  const key = `waarde.rol.${rol}`;
  return i18next.exists(key) ? (t as unknown as (name: string) => string)(key) : rol;
}
