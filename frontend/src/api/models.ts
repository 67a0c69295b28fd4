/** The nouns as they come over the wire, under the names that the features use. */
import type { components } from './generated/schema';

type Schemas = components['schemas'];

export type Besluit = Schemas['Besluit'];
export type Belemmering = Schemas['Belemmering'];
export type Besluitmoment = Schemas['Besluitmoment'];
export type Escalatie = Schemas['Escalatie'];
export type Fase = Schemas['Fase'];
export type Faseovergang = Schemas['Faseovergang'];
export type Gemeente = Schemas['Gemeente'];
export type Mijlpaal = Schemas['Mijlpaal'];
export type MijlpaalStatus = Schemas['MijlpaalStatus'];
export type Mogelijkheid = Schemas['Mogelijkheid'];
export type Omgeving = Schemas['Omgeving'];
export type Planfase = Schemas['Planfase'];
export type Profiel = Schemas['Profiel'];
export type Sleutelproject = Schemas['Sleutelproject'];
export type Verantwoordelijke = Schemas['Verantwoordelijke'];
export type Verschuiving = Schemas['Verschuiving'];
export type Vertrouwelijkheid = Schemas['Vertrouwelijkheid'];
export type Wijziging = Schemas['Wijziging'];
export type Woningbouwplan = Schemas['Woningbouwplan'];
