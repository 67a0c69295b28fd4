/** The geometry of the timeline: where everything of the milestones stands, in pixels. Pure, so that it can be tested without a screen. */
import * as codes from '@/api/generated/codeLists';
import { scaleLinear } from 'd3-scale';
import { curveBumpY, link } from 'd3-shape';
import type { Fase, Mijlpaal } from '@/api/models';
import { addDays, dayNumber, endOfPeriod } from '@/lib/dates';

export interface TimelineRow {
  mijlpaal: Mijlpaal;
  /** The middle of the row. */
  y: number;
  /** Where the first line of its name starts, and its lines. */
  label: { x: number; y: number; lines: string[] };
  /** What was agreed; null for who may not see it. */
  basis: number | null;
  /** What happened, or else is expected. */
  actual: number;
  achieved: boolean;
}

export interface TimelineLink {
  id: string;
  path: string;
  /** The follower is expected before what it waits for. */
  impossible: boolean;
}

export interface Timeline {
  width: number;
  height: number;
  /** Where the time axis begins and ends. */
  plot: [left: number, right: number];
  /** Where the rows begin: above are the axis and the word for today. */
  top: number;
  phases: { fase: Fase; y: number }[];
  rows: TimelineRow[];
  links: TimelineLink[];
  ticks: { year: number; x: number; labelled: boolean }[];
  today: number;
  dateAt: (x: number) => string;
}

const axisHeight = 48;
const phaseHeight = 30;
const labelWidth = 250;
const margin = 18;
const letterWidth = 7.4;
export const lineHeight = 16;
/** Below this width the names stand above their row instead of beside it. */
const narrowWidth = 640;
const yearLabelWidth = 44;

/** The date that counts for a milestone now: what happened, else what is expected, at the end of its precision. */
export function actualDate(mijlpaal: Mijlpaal): string {
  return mijlpaal.realisatiedatum
    ? endOfPeriod(mijlpaal.realisatiedatum, mijlpaal.realisatiePrecisie ?? 'dag')
    : endOfPeriod(mijlpaal.prognosedatum, mijlpaal.prognosePrecisie);
}

function baseDate(mijlpaal: Mijlpaal): string | null {
  return mijlpaal.basisdatum ? endOfPeriod(mijlpaal.basisdatum, mijlpaal.basisPrecisie ?? 'dag') : null;
}

/** In the order of the phases, and within one by date. */
function byPhase(mijlpalen: Mijlpaal[]): { fase: Fase; members: Mijlpaal[] }[] {
  return codes.Planfase.map((fase) => ({
    fase,
    members: mijlpalen
      .filter((mijlpaal) => mijlpaal.fase === fase)
      .sort((a, b) => actualDate(a).localeCompare(actualDate(b)) || a.naam.localeCompare(b.naam)),
  })).filter(({ members }) => members.length > 0);
}

function timeScale(mijlpalen: Mijlpaal[], today: string, plot: [number, number]) {
  const days = [today, ...mijlpalen.flatMap((mijlpaal) => [actualDate(mijlpaal), baseDate(mijlpaal) ?? today])].map(
    dayNumber,
  );
  // Half a year of air on both sides: a marker never stands on the edge, and can be moved later.
  return scaleLinear([Math.min(...days) - 90, Math.max(...days) + 180], plot).clamp(true);
}

function yearTicks(scale: ReturnType<typeof timeScale>): Timeline['ticks'] {
  const [from = 0, to = 0] = scale.domain();
  const first = new Date(from * 86_400_000).getUTCFullYear() + 1;
  const last = new Date(to * 86_400_000).getUTCFullYear();
  const [left = 0, right = 0] = scale.range();
  const every = Math.max(1, Math.ceil(yearLabelWidth / ((right - left) / ((to - from) / 365))));
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => {
    const year = first + index;
    return { year, x: scale(dayNumber(`${year}-01-01`)), labelled: year % every === 0 };
  });
}

const curve = link<{ source: [number, number]; target: [number, number] }, [number, number]>(curveBumpY);

function dependencies(rows: TimelineRow[]): TimelineLink[] {
  const rowOf = new Map(rows.map((row) => [row.mijlpaal.id, row]));
  return rows.flatMap((follower) =>
    follower.mijlpaal.afhankelijkVan.flatMap((id) => {
      const predecessor = rowOf.get(id);
      if (!predecessor) return [];
      const path = curve({ source: [predecessor.actual, predecessor.y], target: [follower.actual, follower.y] });
      const impossible = actualDate(predecessor.mijlpaal) > actualDate(follower.mijlpaal);
      return path ? [{ id: `${id}-${follower.mijlpaal.id}`, path, impossible }] : [];
    }),
  );
}

/** The lines that a name takes when so many letters fit on one; nothing of it is left out. */
export function linesOf(name: string, letters: number): string[] {
  const lines: string[] = [];
  // A single word that does not fit is cut.
  const words = name.split(/\s+/).flatMap((word) => word.match(new RegExp(`.{1,${Math.max(1, letters)}}`, 'gu')) ?? []);
  for (const word of words) {
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= letters) lines[lines.length - 1] = `${line} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** Lays out the milestones on one axis of so many pixels. */
export function layoutTimeline(mijlpalen: Mijlpaal[], width: number, today: string): Timeline {
  const narrow = width < narrowWidth;
  const letters = Math.floor((narrow ? width : labelWidth - 12) / letterWidth);
  const plot: [number, number] = [narrow ? margin : labelWidth + margin, width - margin];
  const scale = timeScale(mijlpalen, today, plot);
  const x = (date: string) => scale(dayNumber(date));
  const phases: Timeline['phases'] = [];
  const rows: TimelineRow[] = [];
  let y = axisHeight;
  for (const { fase, members } of byPhase(mijlpalen)) {
    phases.push({ fase, y });
    y += phaseHeight;
    for (const mijlpaal of members) {
      const base = baseDate(mijlpaal);
      const lines = linesOf(mijlpaal.naam, letters);
      const more = (lines.length - 1) * lineHeight;
      const rowHeight = narrow ? 52 + more : Math.max(34, 26 + more);
      rows.push({
        mijlpaal,
        y: y + (narrow ? 36 + more : rowHeight / 2),
        label: narrow ? { x: 4, y: y + 15, lines } : { x: 12, y: y + (rowHeight - more) / 2 + 5, lines },
        basis: base === null ? null : x(base),
        actual: x(actualDate(mijlpaal)),
        achieved: Boolean(mijlpaal.realisatiedatum),
      });
      y += rowHeight;
    }
  }
  return {
    width,
    height: y + 8,
    plot,
    top: axisHeight,
    phases,
    rows,
    links: dependencies(rows),
    ticks: yearTicks(scale),
    today: x(today),
    dateAt: (position) => addDays('1970-01-01', Math.round(scale.invert(position))),
  };
}
