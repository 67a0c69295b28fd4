/** What a person fills in about a plan, and what of it is sent. */
import * as codes from '@/api/generated/codeLists';
import type { Woningbouwplan } from '@/api/models';
import type { Input } from '@/api/operation';
import { text, z } from '@/lib/zod';

/** The fields of a plan besides its municipality, which never changes. */
export const planschema = z.object({
  naam: text(200),
  plantype: text(),
  planstatus: text(),
  projectstatus: text(),
  opdrachtgever: text(),
  juridischeGrondslag: z.string(),
  brondatum: z.string(),
  vertrouwelijkheid: z.enum(codes.Vertrouwelijkheid),
});

export type Plangegevens = z.infer<typeof planschema>;
export type Planveld = keyof Plangegevens;

type NieuwPlan = Exclude<Input<'createWoningbouwplan'>['body'], FormData>;
type Planwijziging = Exclude<Input<'updateWoningbouwplan'>['body'], FormData>;

export const leegPlan: Plangegevens = {
  naam: '',
  plantype: '',
  planstatus: '',
  projectstatus: 'Onbekend',
  opdrachtgever: 'Onbekend',
  juridischeGrondslag: '',
  brondatum: '',
  vertrouwelijkheid: 'Provincie',
};

/** What the form starts with for a plan that exists. */
export function gegevensVan(plan: Woningbouwplan): Plangegevens {
  const { naam, plantype, planstatus, projectstatus, opdrachtgever, vertrouwelijkheid } = plan;
  return {
    naam,
    plantype,
    planstatus,
    projectstatus,
    opdrachtgever,
    vertrouwelijkheid,
    juridischeGrondslag: plan.juridischeGrondslag ?? '',
    brondatum: plan.brondatum ?? '',
  };
}

// The codes are those of the server's own lists: the form offers no others.
function onTheWire({ juridischeGrondslag, brondatum, ...rest }: Plangegevens): Planwijziging {
  return {
    ...rest,
    juridischeGrondslag: juridischeGrondslag || null,
    brondatum: brondatum || null,
  } as Planwijziging;
}

export function nieuwPlan(gemeenteCode: string, gegevens: Plangegevens): NieuwPlan {
  return { ...onTheWire(gegevens), gemeenteCode } as NieuwPlan;
}

/** Everything but what the source leads: that is changed there, and the server would refuse it here. */
export function planwijziging(gegevens: Plangegevens, bronvelden: string[]): Planwijziging {
  const own = Object.entries(onTheWire(gegevens)).filter(([veld]) => !bronvelden.includes(veld));
  return Object.fromEntries(own);
}
