import { useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useProfiel } from '@/api/useSession';
import { useCalendarDay } from '@/api/useToday';
import { useFormat } from '@/i18n/useFormat';
import { peildatumOf, type Search } from '@/lib/search';

/** On paper: what this is, as of which day, and for whom; what one may read depends on who one is. */
export function PrintHeader() {
  const { t } = useTranslation();
  const { date } = useFormat();
  const search: Search = useSearch({ strict: false });
  const today = useCalendarDay();
  const naam = useProfiel()?.naam;
  if (!naam) return null;
  return (
    <p className="print-only">
      {t('algemeen.opPapier', { datum: date(peildatumOf(search) ?? today), vandaag: date(today), naam })}
    </p>
  );
}
