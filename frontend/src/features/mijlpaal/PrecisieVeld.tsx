import { useTranslation } from 'react-i18next';
import { FormSelect } from '@/components/form/fields';
import { precisies } from '@/lib/values';

/** How exactly the date above is meant. */
export function PrecisieVeld({ name }: { name: string }) {
  const { t } = useTranslation();
  return (
    <FormSelect
      name={name}
      label={t('mijlpaal.precisie')}
      required
      options={precisies.map((value) => ({ value, label: t(`waarde.precisie.${value}`) }))}
    />
  );
}
