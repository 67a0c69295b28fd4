import { useTranslation } from 'react-i18next';
import { Select, type Option } from '@/ui/Select';
import type { Register } from './useRegister';

/** One filter of a register; `name` is that of the query parameter. */
export function FilterSelect({
  register,
  name,
  label,
  options,
}: {
  register: Register;
  name: string;
  label: string;
  options: Option[];
}) {
  const { t } = useTranslation();
  return (
    <Select
      label={label}
      placeholder={t('algemeen.alle')}
      options={options}
      value={register.search[name] ?? ''}
      onChange={(event) => register.change({ [name]: event.target.value || undefined })}
    />
  );
}
