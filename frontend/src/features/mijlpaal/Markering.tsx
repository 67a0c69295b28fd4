import { useState, type KeyboardEvent, type PointerEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { Mijlpaal } from '@/api/models';
import { useFormat } from '@/i18n/useFormat';
import { addDays, dayNumber } from '@/lib/dates';
import { place } from './As';
import { Teken } from './Teken';
import { actualDate, clampedPart, dateAt, partOf, type Axis } from './tijdlijn';

interface MarkeringProps {
  mijlpaal: Mijlpaal;
  axis: Axis;
  /** The Tab key comes here. */
  current: boolean;
  onMove: (mijlpaal: Mijlpaal, date: string) => void;
}

/** Days by which the arrow keys move a forecast; with Shift, or by Page Up and Page Down, the second. */
const step = 7;
const largeStep = 28;

/** The air at both ends of the axis, in pixels, as the style sheet has it. */
const edge = 14;

/** Where the pointer is on the axis. */
function partAt(event: PointerEvent<HTMLElement>): number {
  const { left, width } = (event.currentTarget.parentElement ?? event.currentTarget).getBoundingClientRect();
  return Math.min(1, Math.max(0, (event.clientX - left - edge) / (width - 2 * edge)));
}

/** What stands on the axis for one milestone. A forecast that may move is dragged, or moved by the arrow keys and kept by Enter. */
export function Markering({ mijlpaal, axis, current, onMove }: MarkeringProps) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const [days, setDays] = useState(0);
  const [dragged, setDragged] = useState<number | null>(null);
  const actual = actualDate(mijlpaal);
  const part = partOf(axis, actual);
  const outside = part < 0 ? '‹' : part > 1 ? '›' : null;
  if (!mijlpaal.mogelijkheden.verschuiven?.mag) {
    return outside ? (
      <Buiten edge={outside} date={date(actual)} />
    ) : (
      <span className="as-teken" style={place(part)} aria-hidden="true">
        <Teken status={mijlpaal.status} />
      </span>
    );
  }
  const planned = dragged === null ? addDays(actual, days) : dateAt(axis, dragged);
  const settle = (moved: string) => {
    setDragged(null);
    setDays(0);
    onMove(mijlpaal, moved);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const size = event.shiftKey ? largeStep : step;
    const by = { ArrowRight: size, ArrowLeft: -size, PageUp: largeStep, PageDown: -largeStep }[event.key];
    if (by !== undefined) setDays(days + by);
    else if (event.key === 'Escape' && days !== 0) setDays(0);
    else if (event.key === 'Enter' || event.key === ' ') settle(planned);
    else return;
    event.preventDefault();
  };
  // A press that hardly moves is a click: it asks for a date, and proposes none.
  const near = (place: number) =>
    Math.abs(dayNumber(dateAt(axis, place)) - dayNumber(actual)) <= (axis.to - axis.from) / 120;
  return (
    <>
      {outside && <Buiten edge={outside} date={date(actual)} />}
      <span
        role="slider"
        data-stop="teken"
        tabIndex={current ? 0 : -1}
        className="as-teken as-verschuifbaar"
        style={place(dragged ?? clampedPart(axis, planned))}
        aria-label={t('mijlpaal.verschuifNaam', { naam: mijlpaal.naam })}
        aria-valuetext={date(planned)}
        aria-valuenow={dayNumber(planned)}
        aria-valuemin={axis.from}
        aria-valuemax={Math.max(axis.to, dayNumber(planned))}
        data-outside={outside && days === 0 && dragged === null ? true : undefined}
        onKeyDown={onKeyDown}
        onBlur={() => setDays(0)}
        onPointerDown={(event) => {
          event.currentTarget.setPointerCapture(event.pointerId);
          setDragged(partAt(event));
        }}
        onPointerMove={(event) => dragged !== null && setDragged(partAt(event))}
        onPointerCancel={() => setDragged(null)}
        onPointerUp={(event) => settle(near(partAt(event)) ? actual : planned)}
      >
        <Teken status={mijlpaal.status} />
        {planned !== actual && (
          <span className="as-nieuw" aria-hidden="true">
            {date(planned)}
          </span>
        )}
      </span>
    </>
  );
}

/** The window does not show it: where it would be, and when. */
function Buiten({ edge: sign, date }: { edge: '‹' | '›'; date: string }) {
  return (
    <span
      className="as-buiten"
      style={place(sign === '‹' ? 0 : 1)}
      data-rechts={sign === '›' || undefined}
      aria-hidden="true"
    >
      {sign === '‹' ? `‹ ${date}` : `${date} ›`}
    </span>
  );
}
