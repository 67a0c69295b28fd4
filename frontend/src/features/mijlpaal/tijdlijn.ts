/** The geometry of the timeline: where everything of the milestones stands on the axis, as a part of its length. Pure, so that it can be tested without a screen. */
import * as codes from '@/api/generated/codeLists';
import type { Besluitmoment, Fase, Mijlpaal, Planfase, Verschuiving } from '@/api/models';
import { addDays, dayNumber, endOfPeriod } from '@/lib/dates';

/** How much time one sees at once. */
export const zooms = ['alles', 'jaar', 'kwartaal'] as const;
export type Zoom = (typeof zooms)[number];

/** The days at both ends of the axis. */
export interface Axis {
  from: number;
  to: number;
  zoom: Zoom;
}

export interface Tick {
  date: string;
  at: number;
  /** A year, a month, or a week between them. */
  kind: 'jaar' | 'maand' | 'week';
}

/** The milestones of one phase; what was achieved or lapsed can be folded away. */
export interface Groep {
  fase: Fase;
  open: Mijlpaal[];
  done: Mijlpaal[];
}

/** How many days a window shows, how many of them lie before today, and by how many it moves. */
const windows = {
  jaar: { days: 365, before: 60, step: 182 },
  kwartaal: { days: 92, before: 14, step: 46 },
};

/** The date that counts for a milestone now: what happened, else what is expected, at the end of its precision. */
export function actualDate(mijlpaal: Mijlpaal): string {
  return mijlpaal.realisatiedatum
    ? endOfPeriod(mijlpaal.realisatiedatum, mijlpaal.realisatiePrecisie ?? 'dag')
    : endOfPeriod(mijlpaal.prognosedatum, mijlpaal.prognosePrecisie);
}

export function baseDate(mijlpaal: Mijlpaal): string | null {
  return mijlpaal.basisdatum ? endOfPeriod(mijlpaal.basisdatum, mijlpaal.basisPrecisie ?? 'dag') : null;
}

/** Whether it still lies ahead. */
export function isAhead({ realisatiedatum, status }: Mijlpaal): boolean {
  return !realisatiedatum && status !== 'vervallen';
}

/** The one order of milestones: by phase, and within one by the date that counts. */
export function groupsOf(mijlpalen: Mijlpaal[]): Groep[] {
  const sorted = [...mijlpalen].sort(
    (a, b) => actualDate(a).localeCompare(actualDate(b)) || a.naam.localeCompare(b.naam),
  );
  return codes.Planfase.map((fase) => {
    const members = sorted.filter((mijlpaal) => mijlpaal.fase === fase);
    return { fase, open: members.filter(isAhead), done: members.filter((mijlpaal) => !isAhead(mijlpaal)) };
  }).filter(({ open, done }) => open.length + done.length > 0);
}

/** Where who looks for work begins: at what is late or was not updated, else at what comes first. */
export function firstOf(groups: Groep[]): Mijlpaal | undefined {
  const open = groups.flatMap((groep) => groep.open);
  const asks = (statuses: string[]) => open.find(({ status }) => statuses.includes(status ?? ''));
  return asks(['teLaat', 'nietBijgewerkt']) ?? asks(['dreigtTeLaat']) ?? open[0] ?? groups[0]?.done[0];
}

/** The axis that shows all these days, or a window around today that was moved so many steps. */
export function axisOf(days: string[], today: string, zoom: Zoom, steps: number): Axis {
  if (zoom !== 'alles') {
    const { days: length, before, step } = windows[zoom];
    const from = dayNumber(today) - before + steps * step;
    return { from, to: from + length, zoom };
  }
  const numbers = [today, ...days].map(dayNumber);
  // Room on both sides: a sign never stands on the edge, and can be moved later.
  return { from: Math.min(...numbers) - 90, to: Math.max(...numbers) + 180, zoom };
}

/** All days that the axis has to show. */
export function daysOf(mijlpalen: Mijlpaal[], fasen: Planfase[], momenten: Besluitmoment[]): string[] {
  const known = (dates: (string | null | undefined)[]) => dates.filter((date) => typeof date === 'string');
  return [
    ...mijlpalen.flatMap((mijlpaal) => known([actualDate(mijlpaal), baseDate(mijlpaal)])),
    ...fasen.flatMap((fase) =>
      known([fase.werkelijkeStart ?? fase.geplandeStart, fase.werkelijkEinde ?? fase.geplandEinde]),
    ),
    ...momenten.flatMap(({ geplandeDatum }) => known([geplandeDatum])),
  ];
}

/** Where a day stands: 0 at the left end, 1 at the right; beyond them where the window does not show it. */
export function partOf({ from, to }: Axis, date: string): number {
  return (dayNumber(date) - from) / (to - from);
}

/** The same, on the edge where the window does not show it. */
export function clampedPart(axis: Axis, date: string): number {
  return Math.min(1, Math.max(0, partOf(axis, date)));
}

/** The day at a place on the axis. */
export function dateAt({ from, to }: Axis, part: number): string {
  return addDays('1970-01-01', Math.round(from + Math.min(1, Math.max(0, part)) * (to - from)));
}

/** The lines of the axis: years, or in a window its months, and weeks where there is room for them. */
export function ticksOf(axis: Axis): Tick[] {
  const starts = (axis.zoom === 'alles' ? yearStarts : monthStarts)(axis);
  const kind = (date: string) => (date.endsWith('-01-01') ? 'jaar' : 'maand') as Tick['kind'];
  const weeks = axis.zoom === 'kwartaal' ? mondays(axis) : [];
  return [
    ...starts.map((date) => ({ date, at: partOf(axis, date), kind: kind(date) })),
    ...weeks.map((date) => ({ date, at: partOf(axis, date), kind: 'week' as const })),
  ];
}

const dayOf = (day: number) => addDays('1970-01-01', day);

function yearStarts({ from, to }: Axis): string[] {
  const [first, last] = [dayOf(from), dayOf(to)].map((date) => Number(date.slice(0, 4))) as [number, number];
  // Labels keep apart: of a long time not every year is written.
  const every = Math.ceil((last - first) / 10) || 1;
  return Array.from({ length: last - first }, (_, index) => first + index + 1)
    .filter((year) => year % every === 0)
    .map((year) => `${year}-01-01`);
}

function monthStarts({ from, to }: Axis): string[] {
  const starts: string[] = [];
  for (let day = from; day <= to; day += 1) if (dayOf(day).endsWith('-01')) starts.push(dayOf(day));
  return starts;
}

/** 5 January 1970 was a Monday. */
function mondays({ from, to }: Axis): string[] {
  const first = from + ((((4 - from) % 7) + 7) % 7);
  return Array.from({ length: Math.floor((to - first) / 7) + 1 }, (_, index) => dayOf(first + index * 7));
}

export interface Schakel {
  id: string;
  path: string;
  /** The follower is expected before what it waits for. */
  impossible: boolean;
}

/** What waits for what, as lines between the middles of rows: `x` in thousandths of the axis, `y` in pixels. */
export function schakelsOf(mijlpalen: Mijlpaal[], axis: Axis, middles: Map<string, number>): Schakel[] {
  const byId = new Map(mijlpalen.map((mijlpaal) => [mijlpaal.id, mijlpaal]));
  const place = (mijlpaal: Mijlpaal) => {
    const y = middles.get(mijlpaal.id);
    const part = partOf(axis, actualDate(mijlpaal));
    return y === undefined || part < 0 || part > 1 ? undefined : { x: Math.round(part * 1000), y };
  };
  return mijlpalen.flatMap((follower) =>
    follower.afhankelijkVan.flatMap((id) => {
      const predecessor = byId.get(id);
      const [from, to] = [predecessor && place(predecessor), place(follower)];
      if (!predecessor || !from || !to) return [];
      const half = (from.y + to.y) / 2;
      return {
        id: `${id}-${follower.id}`,
        path: `M${from.x},${from.y}C${from.x},${half},${to.x},${half},${to.x},${to.y}`,
        impossible: actualDate(predecessor) > actualDate(follower),
      };
    }),
  );
}

/** Where milestones and the ends of phases would come by a move that is not kept yet. */
export interface Spoken {
  mijlpalen: Map<string, string>;
  fasen: Map<string, string>;
}

export function spokenOf(proef: Verschuiving | null): Spoken {
  if (!proef) return { mijlpalen: new Map(), fasen: new Map() };
  const { mijlpaal, gevolgen, volgersMee, doorwerking } = proef;
  const along = volgersMee ? gevolgen : [];
  return {
    mijlpalen: new Map([
      [mijlpaal.id, actualDate(mijlpaal)],
      ...along.map(({ mijlpaalId, naar, precisie }) => [mijlpaalId, endOfPeriod(naar, precisie)] as const),
    ]),
    fasen: new Map((doorwerking?.fasen ?? []).map(({ fase, nieuwEinde }) => [fase, nieuwEinde])),
  };
}
