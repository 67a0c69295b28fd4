import { todayInAmsterdam } from '@/lib/dates';
import { usePeildatum } from './peildatum';
import { useReference } from './queries';

/** Today as the server counts it, whatever day the page looks at. */
export function useCalendarDay(): string {
  return useReference('getOmgeving', {}).data?.vandaag ?? todayInAmsterdam();
}

/** The day on which the page stands: the one looked at, else today. */
export function useToday(): string {
  const peildatum = usePeildatum();
  const today = useCalendarDay();
  return peildatum ?? today;
}
