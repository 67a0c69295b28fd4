import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/Button';
import type { Register } from './useRegister';
import './Filters.css';

/** The filters above a register; `names` are those that “clear” clears. */
export function Filters({ register, names, children }: { register: Register; names: string[]; children: ReactNode }) {
  const { t } = useTranslation();
  const active = names.some((name) => register.search[name]);
  return (
    <search className="filters">
      {children}
      {active && (
        <Button
          variant="subtle"
          onClick={() => register.change(Object.fromEntries(names.map((name) => [name, undefined])))}
        >
          {t('algemeen.filtersWissen')}
        </Button>
      )}
    </search>
  );
}
