import * as codes from '@/api/generated/codeLists';
import i18next from 'i18next';
import { optionalText, z } from '@/lib/zod';

/** What a column of a file can say about a plan; without the first three there is no plan. */
export const planvelden = [
  'naam',
  'gemeente',
  'plantype',
  'planstatus',
  'projectstatus',
  'opdrachtgever',
  'juridischeGrondslag',
  'brondatum',
  'restcapaciteit',
  'gerealiseerd',
  'sloop',
  'jaar',
  'eengezins',
  'meergezins',
  'woningtypeOnbekend',
  'huur',
  'koop',
  'huurOfKoopOnbekend',
  'lengtegraad',
  'breedtegraad',
] as const;
type Planveld = (typeof planvelden)[number];

function perVeld<T>(value: () => T) {
  return Object.fromEntries(planvelden.map((veld) => [veld, value()])) as Record<Planveld, T>;
}

/** Sources are named as in an address: small letters, digits and dashes. */
const bron = z.string().check(
  z.trim(),
  z.regex(/^[a-z0-9][a-z0-9-]{0,39}$/, {
    error: ({ input }) => i18next.t(input ? 'importen.bronFout' : 'fout.verplicht'),
  }),
);

export const importSchema = z.object({
  bestand: z.file(),
  opdracht: z.object({
    bron,
    vertrouwelijkheid: z.enum(codes.Vertrouwelijkheid),
    toewijzing: z.enum(codes.Toewijzing),
    bronIdKolom: optionalText(),
    kolommen: z.object(perVeld(() => optionalText())),
  }),
});

export type ImportWaarden = z.infer<typeof importSchema>;

export const emptyOpdracht: ImportWaarden['opdracht'] = {
  bron: '',
  vertrouwelijkheid: 'Provincie',
  toewijzing: 'allesOfNiets',
  bronIdKolom: '',
  kolommen: perVeld(() => ''),
};

/** The file and what to do with it, as it is sent; columns that were not chosen are left for the server to recognise. */
export function importForm({ bestand, opdracht: { bronIdKolom, kolommen, ...opdracht } }: ImportWaarden): FormData {
  const chosen = Object.entries(kolommen).filter(([, column]) => column !== '');
  const form = new FormData();
  form.set('bestand', bestand);
  form.set(
    'opdracht',
    JSON.stringify({
      ...opdracht,
      ...(bronIdKolom && { bronIdKolom }),
      ...(chosen.length > 0 && { kolommen: Object.fromEntries(chosen) }),
    }),
  );
  return form;
}
