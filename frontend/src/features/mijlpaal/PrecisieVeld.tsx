import * as codes from '@/api/generated/codeLists';
import { useTranslation } from 'react-i18next';
import { FormSelect } from '@/components/form/fields';

/** How exactly the date above is meant. */
export function PrecisieVeld({ name }: { name: string }) {
  const { t } = useTranslation();
  return (
    <FormSelect
      name={name}
      label={t('mijlpaal.precisie')}
      required
      options={codes.Precisie.map((value) => ({ value, label: t(`waarde.precisie.${value}`) }))}
    />
  );
}
