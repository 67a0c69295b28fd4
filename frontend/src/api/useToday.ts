import { todayInAmsterdam } from '@/lib/dates';
import { usePeildatum } from './peildatum';
import { useReference } from './queries';

/** The day on which the page stands: the one looked at, else today as the server counts it. */
export function useToday(): string {
  const peildatum = usePeildatum();
  const vandaag = useReference('getOmgeving', {}).data?.vandaag;
  return peildatum ?? vandaag ?? todayInAmsterdam();
}
