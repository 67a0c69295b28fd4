import i18next from 'i18next';
import type { Planfase } from '@/api/models';

/** What the phase is called: the municipality's own name where it has one, else the usual one in the language of the person. */
export function faseNaam({ naam, soort }: Planfase): string {
  return naam.toLowerCase() === soort ? i18next.t(`waarde.fase.${soort}`) : naam;
}

/** When work on the phase begins and ends, as it happened or else as planned. */
export function periodOf(fase: Planfase): { start: string | null; end: string | null } {
  return {
    start: fase.werkelijkeStart ?? fase.geplandeStart ?? null,
    end: fase.werkelijkEinde ?? fase.geplandEinde ?? null,
  };
}

/** Whether it should have been closed by now. */
export function isOverdue({ status, geplandEinde }: Planfase, today: string): boolean {
  return status !== 'afgesloten' && Boolean(geplandEinde) && String(geplandEinde) < today;
}

/** In which phase today falls, and how far along it: where the bar of phases shows it. Null where no dates say so. */
export function todayIn(fasen: Planfase[], today: string): { fase: Planfase; part: number } | null {
  const current = fasen.find(({ status }) => status !== 'afgesloten');
  if (!current) return null;
  const { start, end } = periodOf(current);
  if (!start || !end) return null;
  const [from, to, now] = [start, end, today].map(Date.parse) as [number, number, number];
  const part = to > from ? (now - from) / (to - from) : 1;
  return { fase: current, part: Math.min(1, Math.max(0, part)) };
}
