import * as codes from '@/api/generated/codeLists';
import { useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import type { Mijlpaal } from '@/api/models';
import { FormDialog } from '@/components/form/FormDialog';
import { FormDateField, FormSelect, FormTextArea } from '@/components/form/fields';
import { useZodForm } from '@/components/form/useZodForm';
import { optionalText, text, z } from '@/lib/zod';
import { PrecisieVeld } from './PrecisieVeld';
import { useMijlpaalCommand } from './useMijlpaalCommand';

const correctie = z.object({
  veld: z.enum(codes.Correctieveld),
  naar: optionalText(),
  precisie: z.enum(codes.Precisie),
  toelichting: text(),
});

/** Puts right what was typed or imported wrongly; that is no slip. An empty date takes a realisation back. */
export function CorrectieDialoog({ mijlpaal, onClose }: { mijlpaal: Mijlpaal; onClose: () => void }) {
  const { t } = useTranslation();
  const form = useZodForm(correctie, {
    veld: mijlpaal.realisatiedatum ? 'realisatiedatum' : 'prognosedatum',
    naar: '',
    precisie: 'dag',
    toelichting: '',
  });
  const veld = useWatch({ control: form.control, name: 'veld' });
  const bewaar = useMijlpaalCommand('createCorrectie', onClose);
  return (
    <FormDialog
      title={t('mijlpaal.corrigeerNaam', { naam: mijlpaal.naam })}
      submitText={t('mijlpaal.corrigeren')}
      form={form}
      command={bewaar}
      toInput={({ naar, precisie, ...rest }, versie = mijlpaal.versie) => ({
        path: { id: mijlpaal.id },
        body: { ...rest, naar: naar || null, ...(naar && { precisie }) },
        ifMatch: versie,
      })}
      onClose={onClose}
    >
      <p>{t('mijlpaal.correctieUitleg')}</p>
      <FormSelect
        name="veld"
        label={t('mijlpaal.welkeDatum')}
        required
        options={codes.Correctieveld.map((value) => ({ value, label: t(`mijlpaal.${value}`) }))}
      />
      <FormDateField
        name="naar"
        label={t('mijlpaal.juisteDatum')}
        hint={veld === 'realisatiedatum' ? t('mijlpaal.leegIsTerug') : undefined}
        required={veld !== 'realisatiedatum'}
      />
      <PrecisieVeld name="precisie" />
      <FormTextArea name="toelichting" label={t('algemeen.toelichting')} required />
    </FormDialog>
  );
}
