import { useTranslation } from 'react-i18next';
import { Recessoort } from '@/api/generated/codeLists';
import { useCommand, useReference } from '@/api/queries';
import { useGemeenteOptions } from '@/components/reference';
import { FormComboBox, FormDateField, FormRadioGroup, FormTextField } from '@/components/form/fields';
import { FormDialog } from '@/components/form/FormDialog';
import { useZodForm } from '@/components/form/useZodForm';
import { date, text, z } from '@/lib/zod';
import { announce } from '@/ui/Toast';

const reces = z.object({
  organisatieCode: text(),
  soort: z.enum(Recessoort),
  naam: text(100),
  van: date(),
  totEnMet: date(),
});

/** Adds a recess, or the time around elections. */
export function NieuwRecesDialoog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const provincies = useReference('listProvincies', {}).data?.resultaten ?? [];
  const organisaties = [...provincies.map(({ code, naam }) => ({ value: code, label: naam })), ...useGemeenteOptions()];
  const form = useZodForm(reces, { organisatieCode: '', soort: 'reces', naam: '', van: '', totEnMet: '' });
  const maak = useCommand('createReces', {
    onSuccess: () => {
      announce(t('algemeen.opgeslagen'));
      onClose();
    },
  });
  return (
    <FormDialog title={t('reces.nieuw')} form={form} command={maak} toInput={(body) => ({ body })} onClose={onClose}>
      <FormComboBox name="organisatieCode" label={t('beheer.organisatie')} options={organisaties} required />
      <FormRadioGroup
        name="soort"
        label={t('reces.soort')}
        required
        options={Recessoort.map((value) => ({ value, label: t(`reces.soorten.${value}`) }))}
      />
      <FormTextField name="naam" label={t('reces.naam')} required />
      <FormDateField name="van" label={t('reces.van')} required />
      <FormDateField name="totEnMet" label={t('reces.totEnMet')} required />
    </FormDialog>
  );
}
