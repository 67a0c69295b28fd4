import type { Escalatie, Stapsoort } from '@/api/models';

/** The acts on a case that are steps of its course, by the name of their possibility; in the order in which they are offered. */
export const steps = {
  melden: 'melding',
  inBehandeling: 'inBehandeling',
  akkoord: 'akkoord',
  hervatting: 'hervatting',
  afhandeling: 'afhandeling',
  voorstelOpschaling: 'voorstelOpschaling',
  opschaling: 'opschaling',
  toelichting: 'toelichting',
  opschorting: 'opschorting',
  afschaling: 'afschaling',
  afwijzing: 'afwijzing',
  intrekking: 'intrekking',
} as const satisfies Partial<Record<keyof Escalatie['mogelijkheden'], Stapsoort>>;

export type Act = keyof typeof steps;

export const acts = Object.keys(steps) as Act[];

/** What may be done now and what may not, each in the order in which acts are offered. */
export function divideActs(mogelijkheden: Escalatie['mogelijkheden']): { allowed: Act[]; refused: Act[] } {
  return {
    allowed: acts.filter((act) => mogelijkheden[act]?.mag),
    refused: acts.filter((act) => !mogelijkheden[act]?.mag),
  };
}

/** Acts that end the case or take it away from where it is: no primary button invites to them. */
export const gravely: ReadonlySet<Act> = new Set([
  'afwijzing',
  'intrekking',
  'afschaling',
  'opschorting',
  'toelichting',
]);
