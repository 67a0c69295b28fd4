import i18next from 'i18next';
import type { Input } from '@/api/operation';
import { optionalText, text, z } from '@/lib/zod';

type NieuweStap = Exclude<Input<'createStap'>['body'], FormData>;

/** What settling asks for: an outcome and an explanation, and a cause when the milestone moves. */
export const afhandeling = z
  .object({
    uitkomst: text(),
    toelichting: text(),
    gevolg: z.object({ naar: optionalText(), oorzaak: optionalText() }),
  })
  .check(
    z.refine(({ gevolg: { naar, oorzaak } }) => naar === '' || oorzaak !== '', {
      path: ['gevolg', 'oorzaak'],
      error: () => i18next.t('fout.verplicht'),
    }),
  );

/** The settling step as it is sent; without a new date there is no effect on the milestone. */
export function settlement(values: z.infer<typeof afhandeling>, mijlpaalId: string | undefined): NieuweStap {
  const { uitkomst, toelichting, gevolg } = values;
  return {
    soort: 'afhandeling',
    uitkomst: uitkomst as NieuweStap['uitkomst'],
    toelichting,
    ...(mijlpaalId && gevolg.naar && { gevolg: { mijlpaalId, ...gevolg } }),
  };
}
