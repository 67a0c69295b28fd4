import { useState, type KeyboardEvent, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Mijlpaal } from '@/api/models';
import { useFormat } from '@/i18n/useFormat';
import { addDays } from '@/lib/dates';
import { actualDate, type Timeline, type TimelineRow } from './tijdlijn';

interface TijdlijnMarkeringProps {
  row: TimelineRow;
  timeline: Timeline;
  onMove: (mijlpaal: Mijlpaal, date: string) => void;
}

/** Days by which the arrow keys move a forecast; with Shift the second. */
const step = 7;
const largeStep = 28;

/** What stands on the axis for one milestone. A forecast that may move is dragged, or moved by the arrow keys and kept by Enter. */
export function TijdlijnMarkering({ row, timeline, onMove }: TijdlijnMarkeringProps) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const [days, setDays] = useState(0);
  const [dragX, setDragX] = useState<number | null>(null);
  const { mijlpaal, y, actual, achieved } = row;
  const movable = mijlpaal.mogelijkheden.verschuiven?.mag;
  if (!movable) return <Shape x={actual} y={y} achieved={achieved} status={mijlpaal.status} />;

  const planned = dragX === null ? addDays(actualDate(mijlpaal), days) : timeline.dateAt(dragX);
  const x = dragX ?? actual + days / daysPerPixel(timeline);
  const positionOf = (event: PointerEvent<SVGGElement>) => {
    const drawing = event.currentTarget.ownerSVGElement?.getBoundingClientRect();
    if (!drawing) return actual;
    const position = ((event.clientX - drawing.left) * timeline.width) / drawing.width;
    return Math.min(Math.max(position, timeline.plot[0]), timeline.plot[1]);
  };
  const settle = (moved: string) => {
    setDragX(null);
    setDays(0);
    onMove(mijlpaal, moved);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const size = event.shiftKey ? largeStep : step;
    if (event.key === 'ArrowRight') setDays(days + size);
    else if (event.key === 'ArrowLeft') setDays(days - size);
    else if (event.key === 'Escape') setDays(0);
    else if (event.key === 'Enter' || event.key === ' ') settle(planned);
    else return;
    event.preventDefault();
  };
  return (
    <g
      role="button"
      tabIndex={0}
      className="tijdlijn-verschuifbaar"
      aria-label={t('mijlpaal.verschuifNaar', { naam: mijlpaal.naam, datum: date(planned) })}
      aria-describedby="tijdlijn-toetsen"
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        setDragX(positionOf(event));
      }}
      onPointerMove={(event) => dragX !== null && setDragX(positionOf(event))}
      onPointerCancel={() => setDragX(null)}
      onPointerUp={(event) => settle(Math.abs(positionOf(event) - actual) < 4 ? actualDate(mijlpaal) : planned)}
    >
      <circle cx={x} cy={y} r={14} className="tijdlijn-greep" />
      <Shape x={x} y={y} achieved={false} status={mijlpaal.status} />
      {x !== actual && (
        <text x={x} y={y - 14} textAnchor="middle" className="tijdlijn-nieuwe-datum" aria-hidden="true">
          {date(planned)}
        </text>
      )}
    </g>
  );
}

function daysPerPixel({ plot, dateAt }: Timeline): number {
  const [left, right] = plot;
  return (Date.parse(dateAt(right)) - Date.parse(dateAt(left))) / 86_400_000 / (right - left);
}

/** A diamond for what is expected, a disc for what happened, a cross for what lapsed. */
function Shape({ x, y, achieved, status }: { x: number; y: number; achieved: boolean; status: Mijlpaal['status'] }) {
  const className = `tijdlijn-teken tijdlijn-${status ?? 'opSchema'}`;
  if (status === 'vervallen') {
    return (
      <path d={`M${x - 6},${y - 6}l12,12m0,-12l-12,12`} className={`${className} tijdlijn-kruis`} aria-hidden="true" />
    );
  }
  if (achieved) return <circle cx={x} cy={y} r={7} className={className} aria-hidden="true" />;
  return <path d={`M${x},${y - 9}l9,9l-9,9l-9,-9z`} className={className} aria-hidden="true" />;
}
