import {
  useLayoutEffect,
  useRef,
  useState,
  type CSSProperties,
  type FocusEvent,
  type KeyboardEvent,
  type RefObject,
} from 'react';
import { useTranslation } from 'react-i18next';
import type { Besluitmoment, Mijlpaal, Planfase } from '@/api/models';
import { As } from './As';
import { Faserij } from './Faserij';
import { Mijlpaalrij } from './Mijlpaalrij';
import { actualDate, clampedPart, firstOf, partOf, ticksOf, type Axis, type Groep, type Spoken } from './tijdlijn';
import { useMijlpaalKolommen } from './useMijlpaalKolommen';
import './Tijdlijntabel.css';

interface TijdlijntabelProps {
  groups: Groep[];
  fasen: Planfase[];
  momenten: Besluitmoment[];
  axis: Axis;
  today: string;
  /** The one that a link led to. */
  chosen: string | undefined;
  /** What was achieved is left out, also as a line that says so. */
  onlyOpen: boolean;
  /** What would come where, while one decides on a move. */
  spoken: Spoken;
  onMove: (mijlpaal: Mijlpaal, date: string) => void;
}

/** The milestones of a project as one table that is the timeline too: the facts to the left, on the same row what stands where on the axis. */
export function Tijdlijntabel(props: TijdlijntabelProps) {
  const { groups, fasen, momenten, axis, today, chosen, onlyOpen, spoken, onMove } = props;
  const { t } = useTranslation();
  const kolommen = useKolommen(groups);
  const [unfolded, setUnfolded] = useState<string[]>([]);
  const isUnfolded = ({ fase, done }: Groep) =>
    !onlyOpen && (unfolded.includes(fase) || done.some(({ id }) => id === chosen));
  const rows = groups.flatMap((groep) => rowsOf(groep, isUnfolded(groep)));
  const stops = [...groups.map(({ fase }) => fase), ...rows.map(({ id }) => id)];
  const { table, current, ...roving } = useRoving(stops, chosen ?? firstOf(groups)?.id ?? '');
  const middles = useMiddles(table, rows.map(({ id }) => id).join());
  return (
    <table
      role="table"
      ref={table}
      id="mijlpalen"
      tabIndex={-1}
      className="tijdlijn"
      aria-describedby="tijdlijn-toetsen"
      style={rasterOf(axis, today)}
      {...roving}
    >
      <caption className="visually-hidden">{t('mijlpaal.meervoud')}</caption>
      <thead role="rowgroup">
        <tr role="row">
          <th role="columnheader" scope="col">
            {t('mijlpaal.enkelvoud')}
          </th>
          {kolommen.map(({ id, header, meta }) => (
            <th
              key={id}
              role="columnheader"
              scope="col"
              className={meta?.numeric ? `kolom-${id} number` : `kolom-${id}`}
            >
              {header}
            </th>
          ))}
          <th role="columnheader" scope="col" className="as-kop">
            <As axis={axis} today={today} mijlpalen={rows} middles={middles} />
          </th>
        </tr>
      </thead>
      {groups.map((groep) => (
        <tbody
          key={groep.fase}
          role="rowgroup"
          style={bandOf(
            axis,
            fasen.find(({ soort }) => soort === groep.fase),
          )}
        >
          <Faserij
            groep={groep}
            fase={fasen.find(({ soort }) => soort === groep.fase)}
            momenten={momenten.filter(({ fase }) => fase === groep.fase)}
            axis={axis}
            today={today}
            kolommen={kolommen}
            current={current}
            unfolded={isUnfolded(groep)}
            spook={spoken.fasen.get(groep.fase)}
            onFold={onlyOpen ? undefined : () => setUnfolded((before) => toggled(before, groep.fase))}
          />
          {rowsOf(groep, true).map((mijlpaal) => (
            <Mijlpaalrij
              key={mijlpaal.id}
              mijlpaal={mijlpaal}
              kolommen={kolommen}
              axis={axis}
              chosen={mijlpaal.id === chosen}
              current={current === mijlpaal.id}
              spook={spoken.mijlpalen.get(mijlpaal.id)}
              folded={groep.done.includes(mijlpaal) && !isUnfolded(groep)}
              onMove={onMove}
            />
          ))}
        </tbody>
      ))}
    </table>
  );
}

const toggled = (list: string[], one: string) =>
  list.includes(one) ? list.filter((other) => other !== one) : [...list, one];

function rowsOf({ open, done }: Groep, unfolded: boolean): Mijlpaal[] {
  return unfolded ? [...open, ...done].sort((a, b) => actualDate(a).localeCompare(actualDate(b))) : open;
}

/** What was agreed and how far it slipped is for the own municipality and the province. */
function useKolommen(groups: Groep[]) {
  const kolommen = useMijlpaalKolommen();
  const slip = groups.some(({ open, done }) => [...open, ...done].some(({ basisdatum }) => basisdatum));
  return slip ? kolommen : kolommen.filter(({ id }) => id !== 'basis' && id !== 'uitloop');
}

/** The lines of the axis behind every row, drawn once: a background that its cells share. */
function rasterOf(axis: Axis, today: string): CSSProperties {
  const line = (at: number, colour: string, width: number) => {
    const [from, to] = [`calc(${at * 100}% - ${width / 2}px)`, `calc(${at * 100}% + ${width / 2}px)`];
    return `linear-gradient(to right, transparent ${from}, ${colour} ${from}, ${colour} ${to}, transparent ${to})`;
  };
  const ticks = ticksOf(axis)
    .filter(({ at }) => at >= 0 && at <= 1)
    .map(({ at, kind }) =>
      line(at, kind === 'week' ? 'var(--tijdlijn-week)' : 'var(--basis-color-default-border-subtle)', 1),
    );
  const now = partOf(axis, today);
  const lines = now >= 0 && now <= 1 ? [line(now, 'var(--basis-color-accent-1-border-default)', 2), ...ticks] : ticks;
  return { '--raster': lines.join(', ') || 'none' } as CSSProperties;
}

/** The time of a phase, as a band behind its rows. */
function bandOf(axis: Axis, fase: Planfase | undefined): CSSProperties {
  const start = fase?.werkelijkeStart ?? fase?.geplandeStart;
  const end = fase?.werkelijkEinde ?? fase?.geplandEinde;
  if (!start || !end) return {};
  return { '--band-van': clampedPart(axis, start), '--band-tot': clampedPart(axis, end) } as CSSProperties;
}

/**
 * One stop of the Tab key for the whole table: the arrow keys go along its rows, from names to names and from signs to signs.
 * Tab goes from the name to the sign of the same row.
 */
function useRoving(stopsOf: string[], first: string) {
  const table = useRef<HTMLTableElement>(null);
  const [reached, setReached] = useState<string | null>(null);
  const onFocus = ({ target }: FocusEvent<HTMLElement>) => {
    const row = target.closest<HTMLElement>('[data-rij]')?.dataset['rij'];
    if (row) setReached(row);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
    const kind = (event.target as HTMLElement).dataset['stop'];
    if (!kind || !table.current) return;
    const stops = [...table.current.querySelectorAll<HTMLElement>('[data-stop]')].filter(
      (stop) =>
        (kind === 'teken' ? stop.dataset['stop'] === 'teken' : stop.dataset['stop'] !== 'teken') &&
        stop.checkVisibility(),
    );
    const index = stops.indexOf(event.target as HTMLElement);
    const to = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: stops.length - 1 }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    stops[Math.min(stops.length - 1, Math.max(0, to))]?.focus();
  };
  // What was reached and then folded away is no stop any more.
  return { table, current: reached !== null && stopsOf.includes(reached) ? reached : first, onFocus, onKeyDown };
}

/** Where the middles of the rows are, below the head. */
function useMiddles(table: RefObject<HTMLTableElement | null>, rows: string) {
  const [middles, setMiddles] = useState(new Map<string, number>());
  useLayoutEffect(() => {
    const element = table.current;
    if (!element) return undefined;
    const measure = () => {
      const top = element.tHead?.getBoundingClientRect().bottom ?? 0;
      const found = [...element.querySelectorAll<HTMLElement>('tr[data-rij]')].filter((row) => row.offsetHeight > 0);
      setMiddles(
        new Map(
          found.map((row) => {
            const { top: above, height } = row.getBoundingClientRect();
            return [row.dataset['rij'] ?? '', Math.round(above + height / 2 - top)];
          }),
        ),
      );
    };
    const observer = new ResizeObserver(measure);
    observer.observe(element);
    return () => observer.disconnect();
  }, [table, rows]);
  return middles;
}
