import * as codes from '@/api/generated/codeLists';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Besluitmoment, Mijlpaal } from '@/api/models';
import { useCommand, useRead } from '@/api/queries';
import { useToday } from '@/api/useToday';
import { FormDialog } from '@/components/form/FormDialog';
import { FormCheckbox, FormDateField, FormRadioGroup, FormTextArea, FormTextField } from '@/components/form/fields';
import { useZodForm } from '@/components/form/useZodForm';
import { date, optionalText, z } from '@/lib/zod';
import { announce } from '@/ui/Toast';

const besluit = z.object({
  uitkomst: z.enum(codes.Besluituitkomst),
  datum: date(),
  voorwaarde: optionalText(),
  uiterlijk: z.string(),
  vindplaats: optionalText(500),
  mandaat: optionalText(500),
  toelichting: optionalText(),
  steltBasisVast: z.boolean(),
  prognoseWordtBasis: z.boolean(),
});

/** Milestones that have not happened, and of which another date is expected than was agreed. */
const isMoved = ({ status, basisdatum, prognosedatum }: Mijlpaal) =>
  status !== 'behaald' && status !== 'vervallen' && basisdatum !== prognosedatum;

const newBasis = ({ id, prognosedatum, prognosePrecisie }: Mijlpaal) => ({
  mijlpaalId: id,
  basisdatum: prognosedatum,
  precisie: prognosePrecisie,
});

/** Registers what an organ decided; organs do not log in themselves. */
export function BesluitDialoog({ moment, onClose }: { moment: Besluitmoment; onClose: () => void }) {
  const { t } = useTranslation();
  const today = useToday();
  const form = useZodForm(besluit, {
    uitkomst: 'positief',
    datum: moment.geplandeDatum && moment.geplandeDatum < today ? moment.geplandeDatum : today,
    voorwaarde: '',
    uiterlijk: '',
    vindplaats: '',
    mandaat: '',
    toelichting: '',
    steltBasisVast: true,
    prognoseWordtBasis: false,
  });
  const [uitkomst, steltBasisVast] = useWatch({ control: form.control, name: ['uitkomst', 'steltBasisVast'] });
  const conditional = uitkomst === 'positiefOnderVoorwaarden';
  const mayFix = moment.mogelijkheden.basisVaststellen?.mag && (conditional || uitkomst === 'positief');
  const mijlpalen = useRead(
    'listMijlpalenVanProject',
    { path: { id: moment.sleutelprojectId }, query: { limit: 200 } },
    { enabled: Boolean(mayFix) },
  );
  const moved = mijlpalen.data?.resultaten.filter(isMoved) ?? [];
  const registreer = useCommand('createBesluit', {
    onSuccess: () => {
      announce(t('algemeen.opgeslagen'));
      onClose();
    },
  });
  return (
    <FormDialog
      title={t('besluitmoment.registreerNaam', { naam: moment.naam })}
      submitText={t('besluitmoment.registreren')}
      form={form}
      command={registreer}
      toInput={(values, versie = moment.versie) => {
        const { voorwaarde, uiterlijk, vindplaats, mandaat, toelichting, prognoseWordtBasis, ...rest } = values;
        const fixes = mayFix && values.steltBasisVast;
        return {
          path: { id: moment.id },
          body: {
            ...rest,
            steltBasisVast: fixes,
            ...(fixes && prognoseWordtBasis && { basisdatums: moved.map(newBasis) }),
            ...(conditional && { voorwaarden: [{ tekst: voorwaarde, uiterlijk: uiterlijk || null }] }),
            ...(vindplaats && { vindplaats }),
            ...(mandaat && { mandaat }),
            ...(toelichting && { toelichting }),
          },
          ifMatch: versie,
        };
      }}
      onClose={onClose}
    >
      <FormRadioGroup
        name="uitkomst"
        label={t('besluitmoment.uitkomst')}
        required
        options={codes.Besluituitkomst.map((value) => ({ value, label: t(`waarde.uitkomst.${value}`) }))}
      />
      <FormDateField name="datum" label={t('besluitmoment.datum')} maximum={today} required />
      {conditional && (
        <>
          <FormTextArea name="voorwaarde" label={t('besluitmoment.voorwaarde')} required />
          <FormDateField name="uiterlijk" label={t('besluitmoment.voorwaardeUiterlijk')} />
        </>
      )}
      <FormTextField
        name="vindplaats"
        label={t('besluitmoment.vindplaats')}
        hint={t('besluitmoment.vindplaatsUitleg')}
      />
      <FormTextField name="mandaat" label={t('besluitmoment.mandaat')} />
      <FormTextArea name="toelichting" label={t('algemeen.toelichting')} />
      {mayFix && (
        <FormCheckbox
          name="steltBasisVast"
          label={t('besluitmoment.steltBasisVast')}
          hint={t('besluitmoment.steltBasisVastUitleg')}
        />
      )}
      {mayFix && steltBasisVast && moved.length > 0 && (
        <FormCheckbox
          name="prognoseWordtBasis"
          label={t('besluitmoment.prognoseWordtBasis', { aantal: moved.length })}
          hint={moved.map(({ naam }) => naam).join(', ')}
        />
      )}
    </FormDialog>
  );
}
