/** The rows of a programme as they are typed, what is sent of them, and what they add up to. */
import i18next from 'i18next';
import type { Programmaregel } from '@/api/models';
import { z } from '@/lib/zod';

/** A whole number from `minimum` to `maximum`, as typed. */
function whole(minimum: number, maximum: number) {
  return z.string().check(
    z.trim(),
    z.refine((typed) => /^\d+$/.test(typed) && Number(typed) >= minimum && Number(typed) <= maximum),
  );
}

const regelSchema = z.object({
  /** Empty when the year is unknown. */
  jaar: z.union([z.literal(''), whole(1900, 2200)]),
  soort: z.enum(['bouw', 'sloop']),
  woningtype: z.string().check(z.minLength(1)),
  betaalbaarheid: z.string().check(z.minLength(1)),
  gepland: whole(0, 100_000),
  gerealiseerd: whole(0, 100_000),
});

export type Invoerregel = z.infer<typeof regelSchema>;

export const programmaSchema = z.object({
  // A row that stands twice has its fault beside those of its fields, under a name that no field has.
  regels: z.array(regelSchema).check(({ value, issues }) => {
    const message = i18next.t('woningbouwplan.regelDubbel');
    for (const index of dubbele(value)) issues.push({ code: 'custom', input: value, path: [index, 'dubbel'], message });
  }),
});

export type Invoer = z.infer<typeof programmaSchema>;

/** A row to begin with: most are homes of a known year, so the year of the row before is a good guess. */
export function nieuweRegel(before: Invoerregel | undefined): Invoerregel {
  return {
    jaar: before?.jaar ?? '',
    soort: 'bouw',
    woningtype: 'Onbekend',
    betaalbaarheid: 'Onbekend koop of huur',
    gepland: '0',
    gerealiseerd: '0',
  };
}

export function invoerVan({ jaar, gepland, gerealiseerd, soort, woningtype, betaalbaarheid }: Programmaregel) {
  return {
    jaar: String(jaar ?? ''),
    soort,
    woningtype,
    betaalbaarheid,
    gepland: String(gepland),
    gerealiseerd: String(gerealiseerd),
  } satisfies Invoerregel;
}

export function regelVan({ jaar, gepland, gerealiseerd, ...segment }: Invoerregel): Programmaregel {
  return {
    ...segment,
    jaar: jaar === '' ? null : Number(jaar),
    gepland: Number(gepland),
    gerealiseerd: Number(gerealiseerd),
  } as Programmaregel;
}

export interface Aantallen {
  bruto: number;
  sloop: number;
  netto: number;
  gerealiseerd: number;
  restcapaciteit: number;
}

function counted(typed: string | undefined): number {
  return typed && /^\s*\d+\s*$/.test(typed) ? Number(typed) : 0;
}

/** What the rows add up to, by the server's own rule; what is no number yet counts for nothing. */
export function totalen(regels: Partial<Invoerregel>[]): Aantallen {
  let [bruto, sloop, gerealiseerd] = [0, 0, 0];
  for (const regel of regels) {
    if (regel.soort === 'sloop') sloop += counted(regel.gepland);
    else {
      bruto += counted(regel.gepland);
      gerealiseerd += counted(regel.gerealiseerd);
    }
  }
  return { bruto, sloop, netto: bruto - sloop, gerealiseerd, restcapaciteit: bruto - gerealiseerd };
}

/** The rows that stand for the same homes as a row before them: a plan may have each combination once. */
export function dubbele(regels: Partial<Invoerregel>[]): number[] {
  const seen = new Set<string>();
  return regels.flatMap(({ jaar, soort, woningtype, betaalbaarheid }, index) => {
    const segment = [jaar?.trim(), soort, woningtype, betaalbaarheid].join('/');
    if (seen.has(segment)) return [index];
    seen.add(segment);
    return [];
  });
}
