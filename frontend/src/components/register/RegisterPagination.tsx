import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/useFormat';
import { Pagination } from '@/ui/Pagination';
import { cursorOf, type Register } from './useRegister';

/** What every list of the API answers: one page of it, and where the next one begins. */
export interface Lijst<T> {
  resultaten: T[];
  volgende?: string | null;
  totaal: number;
  totaalExact: boolean;
}

/** How many there are, and the way to the pages before and after the one that is shown. */
export function RegisterPagination({ lijst, register }: { lijst: Lijst<unknown>; register: Register }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const next = cursorOf(lijst.volgende ?? null);
  return (
    <Pagination
      label={t('algemeen.bladeren')}
      summary={t(lijst.totaalExact ? 'algemeen.aantal' : 'algemeen.meerDan', { aantal: number(lijst.totaal) })}
      previousText={t('algemeen.vorige')}
      nextText={t('algemeen.volgende')}
      onPrevious={register.back}
      onNext={next ? () => register.next(next) : undefined}
    />
  );
}
