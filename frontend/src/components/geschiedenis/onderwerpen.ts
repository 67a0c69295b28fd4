import type { Feedregel } from '@/api/models';

type Soort = Feedregel['soort'];

/** The kinds of records that people ask for as one subject. */
const soorten = {
  mijlpalen: ['mijlpaal', 'verschuiving', 'correctie', 'realisatie', 'vervalverklaring'],
  besluiten: ['besluitmoment', 'besluit'],
  fasen: ['planfase', 'faseovergang'],
  escalaties: ['escalatie', 'escalatiestap'],
  mensen: ['verantwoordelijke'],
  project: ['sleutelproject', 'statuswisseling'],
  plannen: ['woningbouwplan', 'programmaregel'],
} as const satisfies Record<string, readonly Soort[]>;

export type Onderwerp = keyof typeof soorten;

/** What happens within a project. */
export const onderwerpen: Onderwerp[] = ['mijlpalen', 'besluiten', 'fasen', 'escalaties', 'mensen', 'project'];

/** The kinds of a subject in the address; undefined for what is no subject. */
export function soortenOf(onderwerp: string | undefined): Soort[] | undefined {
  return onderwerp && onderwerp in soorten ? [...soorten[onderwerp as Onderwerp]] : undefined;
}
