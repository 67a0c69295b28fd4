import type { Escalatie, Stapsoort } from '@/api/models';

/** The act that takes a step of each kind, by the name of its possibility; in the order in which they are offered. Without its place here a new kind does not compile. */
const actOf = {
  melding: 'melden',
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
} as const satisfies Record<Stapsoort, string>;

export type Act = (typeof actOf)[Stapsoort];

export const acts: Act[] = Object.values(actOf);

/** The kind of step that an act takes. */
export const steps = Object.fromEntries(Object.entries(actOf).map(([soort, act]) => [act, soort])) as Record<
  Act,
  Stapsoort
>;

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
