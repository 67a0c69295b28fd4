import { text, optionalText, z } from '@/lib/zod';
import { vertrouwelijkheden } from '@/lib/values';
import { isGeojson } from './columns';

export const toewijzingen = ['allesOfNiets', 'goedeRijen'] as const;

/** The fields of a plan that a column of a file can fill. */
export const planvelden = [
  'naam',
  'gemeente',
  'plantype',
  'planstatus',
  'projectstatus',
  'opdrachtgever',
  'aantal',
  'sloop',
  'brondatum',
  'lengtegraad',
  'breedtegraad',
] as const;

const kolommen = Object.fromEntries(planvelden.map((veld) => [veld, optionalText()])) as Record<
  (typeof planvelden)[number],
  ReturnType<typeof optionalText>
>;

export const importOpdracht = z.object({
  bestand: z.file(),
  bron: text(60),
  vertrouwelijkheid: z.enum(vertrouwelijkheden),
  toewijzing: z.enum(toewijzingen),
  bronIdKolom: optionalText(200),
  kolommen: z.object(kolommen),
});

export type ImportOpdracht = z.infer<typeof importOpdracht>;

export const emptyKolommen = Object.fromEntries(planvelden.map((veld) => [veld, ''])) as ImportOpdracht['kolommen'];

/** The file and what to do with it, as it is sent; columns that were not chosen are left for the server to recognise. */
export function importForm({ bestand, bronIdKolom, kolommen: chosen, ...rest }: ImportOpdracht): FormData {
  const filled = Object.entries(chosen).filter(([, column]) => column !== '');
  const form = new FormData();
  form.set('bestand', bestand);
  form.set(
    'opdracht',
    JSON.stringify({
      ...rest,
      formaat: isGeojson(bestand) ? 'geojson' : 'csv',
      ...(bronIdKolom && { bronIdKolom }),
      ...(filled.length > 0 && { kolommen: Object.fromEntries(filled) }),
    }),
  );
  return form;
}
