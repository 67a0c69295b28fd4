import type { Escalatie } from '@/api/models';
import type { Tone } from '@/ui/StatusLabel';

/** How the clock of a case stands, and since a colour is never alone, which words say so. */
export type Clock =
  | { word: 'werkdagen' | 'werkdagenTeLaat'; tone: Tone; count: number }
  | { word: 'laatsteDag' | 'overTijd' | 'staatStil' | 'geenTermijn'; tone: Tone };

/** From this many working days on there is little time left. */
const soon = 2;

type Timed = Pick<Escalatie, 'status' | 'overTijd' | 'resterendeWerkdagen'>;

/** The clock of a case; null when none can run, because it is a draft or closed. */
export function clockOf({ status, overTijd, resterendeWerkdagen: left = null }: Timed): Clock | null {
  if (status === 'opgeschort') return { word: 'staatStil', tone: 'unknown' };
  if (status !== 'gemeld' && status !== 'inBehandeling') return null;
  if (overTijd)
    return left !== null && left < 0
      ? { word: 'werkdagenTeLaat', tone: 'negative', count: -left }
      : { word: 'overTijd', tone: 'negative' };
  if (left === null) return { word: 'geenTermijn', tone: 'neutral' };
  if (left <= 0) return { word: 'laatsteDag', tone: 'warning' };
  return { word: 'werkdagen', tone: left <= soon ? 'warning' : 'info', count: left };
}
