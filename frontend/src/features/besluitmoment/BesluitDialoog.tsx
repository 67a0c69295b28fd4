import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Besluitmoment } from '@/api/models';
import { useCommand, useReference } from '@/api/queries';
import { FormDialog } from '@/components/form/FormDialog';
import { FormCheckbox, FormDateField, FormRadioGroup, FormTextArea, FormTextField } from '@/components/form/fields';
import { useZodForm } from '@/components/form/useZodForm';
import { todayInAmsterdam } from '@/lib/dates';
import { uitkomsten } from '@/lib/values';
import { date, optionalText, z } from '@/lib/zod';
import { announce } from '@/ui/Toast';

const besluit = z.object({
  uitkomst: z.enum(uitkomsten),
  datum: date(),
  voorwaarde: optionalText(),
  uiterlijk: z.string(),
  vindplaats: optionalText(500),
  mandaat: optionalText(500),
  toelichting: optionalText(),
  steltBasisVast: z.boolean(),
});

/** Registers what an organ decided; organs do not log in themselves. */
export function BesluitDialoog({ moment, onClose }: { moment: Besluitmoment; onClose: () => void }) {
  const { t } = useTranslation();
  const today = useReference('getOmgeving', {}).data?.vandaag ?? todayInAmsterdam();
  const form = useZodForm(besluit, {
    uitkomst: 'positief',
    datum: moment.geplandeDatum && moment.geplandeDatum < today ? moment.geplandeDatum : today,
    voorwaarde: '',
    uiterlijk: '',
    vindplaats: '',
    mandaat: '',
    toelichting: '',
    steltBasisVast: true,
  });
  const uitkomst = useWatch({ control: form.control, name: 'uitkomst' });
  const conditional = uitkomst === 'positiefOnderVoorwaarden';
  const registreer = useCommand('createBesluit', {
    invalidates: [
      'listBesluitmomenten',
      'listPlanfasen',
      'listMijlpalenVanProject',
      'getSleutelproject',
      'listGeschiedenisVanSleutelproject',
    ],
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
      toInput={({ voorwaarde, uiterlijk, vindplaats, mandaat, toelichting, ...rest }, versie = moment.versie) => ({
        path: { id: moment.id },
        body: {
          ...rest,
          ...(conditional && { voorwaarden: [{ tekst: voorwaarde, uiterlijk: uiterlijk || null }] }),
          ...(vindplaats && { vindplaats }),
          ...(mandaat && { mandaat }),
          ...(toelichting && { toelichting }),
        },
        ifMatch: versie,
      })}
      onClose={onClose}
    >
      <FormRadioGroup
        name="uitkomst"
        label={t('besluitmoment.uitkomst')}
        required
        options={uitkomsten.map((value) => ({ value, label: t(`waarde.uitkomst.${value}`) }))}
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
      <FormCheckbox
        name="steltBasisVast"
        label={t('besluitmoment.steltBasisVast')}
        hint={t('besluitmoment.steltBasisVastUitleg')}
      />
    </FormDialog>
  );
}
