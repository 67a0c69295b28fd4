import { useFormat } from '@/i18n/useFormat';
import type { Precisie } from '@/lib/dates';

/** A date, in the precision in which it is known; a dash where there is none. */
export function DateText({ date, precisie = 'dag' }: { date: string | null | undefined; precisie?: Precisie | null }) {
  const format = useFormat();
  if (!date) return '–';
  return (
    <time dateTime={date} className={precisie === 'kwartaal' ? undefined : 'nowrap'}>
      {format.date(date, precisie ?? 'dag')}
    </time>
  );
}
