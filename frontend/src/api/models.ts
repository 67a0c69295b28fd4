/** The nouns as they come over the wire, under the names that the features use; each is what an operation answers. */
import type { components } from './generated/schema';
import type { Answer, Operation } from './operation';

type OneOf<O extends Operation> = Answer<O> extends { resultaten: (infer T)[] } ? T : never;

export type ApiClient = OneOf<'listApiClients'>;
export type Besluitmoment = OneOf<'listBesluitmomenten'>;
export type Besluit = Besluitmoment['besluiten'][number];
export type Doelstelling = OneOf<'listDoelstellingen'>;
export type Escalatie = OneOf<'listEscalaties'>;
export type Escalatieladder = OneOf<'listEscalatieladders'>;
export type Stap = OneOf<'listStappen'>;
export type Stapsoort = Stap['soort'];
export type Mijlpaal = OneOf<'listMijlpalen'>;
export type MijlpaalStatus = NonNullable<Mijlpaal['status']>;
export type Fase = Mijlpaal['fase'];
export type Feedregel = Answer<'listWijzigingen'>['resultaten'][number];
export type Gebruiker = OneOf<'listGebruikers'>;
export type Toekenning = Gebruiker['toekenningen'][number];
/** What somebody did in one go, and each record that it changed. */
export type Handeling = OneOf<'listHandelingen'>;
export type Handelingswijziging = Handeling['wijzigingen'][number];
export type Import = OneOf<'listImporten'>;
export type Importrij = OneOf<'listImportrijen'>;
export type Importmelding = Importrij['meldingen'][number];
export type Mogelijkheid = components['schemas']['Mogelijkheid'];
export type Overzicht = Answer<'getOverzicht'>;
export type Planfase = OneOf<'listPlanfasen'>;
export type Belemmering = Planfase['poort']['belemmeringen'][number];
export type Programmaregel = Answer<'getProgramma'>['regels'][number];
export type Profiel = Answer<'getProfiel'>;
export type Reces = OneOf<'listRecessen'>;
export type Sessie = Answer<'createSessie'>;
export type Sleutelproject = Answer<'getSleutelproject'>;
export type Verantwoordelijke = OneOf<'listVerantwoordelijken'>;
/** What a shift does to the rest of its project. */
export type Doorwerking = NonNullable<Verschuiving['doorwerking']>;
/** A shift with what it did to its followers. */
export type Verschuiving = Answer<'createVerschuiving'>;
export type Woningbouwplan = OneOf<'listWoningbouwplannen'>;
