import { ChevronDown, ChevronRight, Gavel, Lock, LockOpen } from 'lucide-react';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { Besluitmoment, Planfase } from '@/api/models';
import { useFormat } from '@/i18n/useFormat';
import { Cell } from '@/ui/Cell';
import { place } from './As';
import { clampedPart, partOf, type Axis, type Groep } from './tijdlijn';
import type { MijlpaalKolom } from './useMijlpaalKolommen';

interface FaserijProps {
  groep: Groep;
  fase: Planfase | undefined;
  momenten: Besluitmoment[];
  axis: Axis;
  today: string;
  /** The columns that stand before the axis. */
  kolommen: MijlpaalKolom[];
  current: string;
  unfolded: boolean;
  /** When it would end by a move that is tried. */
  spook: string | undefined;
  /** Shows or folds what was achieved; absent where that is left out. */
  onFold: (() => void) | undefined;
}

/** The head of the rows of one phase: its time as a bar that ends at its gate, the decisions in it, and how many of its milestones are done. */
export function Faserij({
  groep,
  fase,
  momenten,
  axis,
  today,
  kolommen,
  current,
  unfolded,
  spook,
  onFold,
}: FaserijProps) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const start = fase?.werkelijkeStart ?? fase?.geplandeStart;
  const end = fase?.werkelijkEinde ?? fase?.geplandEinde;
  const closed = fase?.status === 'afgesloten';
  const overdue = Boolean(end && !closed && end < today);
  const shown = momenten.flatMap((moment) => {
    const day = moment.geplandeDatum;
    const part = day ? partOf(axis, day) : -1;
    return day && part >= 0 && part <= 1 ? [{ ...moment, day, part }] : [];
  });
  return (
    <tr role="row" className="faserij" data-rij={groep.fase}>
      <th role="rowheader" scope="rowgroup">
        <div className="rijkop">
          {' '}
          {t(`waarde.fase.${groep.fase}`)}
          {onFold && groep.done.length > 0 && (
            <button
              type="button"
              className="faserij-knop"
              data-stop="naam"
              tabIndex={current === groep.fase ? 0 : -1}
              aria-expanded={unfolded}
              onClick={onFold}
            >
              {unfolded ? <ChevronDown aria-hidden="true" /> : <ChevronRight aria-hidden="true" />}
              {t('mijlpaal.afgerond', { count: groep.done.length })}
            </button>
          )}
        </div>
      </th>
      {kolommen.map(({ id }) => (
        <Cell key={id} className={`kolom-${id}`} />
      ))}
      <Cell className="as-cel">
        {start && end && clampedPart(axis, end) > clampedPart(axis, start) && (
          <span
            className="fasestaaf"
            data-closed={closed || undefined}
            data-overdue={overdue || undefined}
            style={{ ...place(clampedPart(axis, start)), '--q': clampedPart(axis, end) } as CSSProperties}
            title={`${date(start)} – ${date(end)}`}
          >
            <span className="visually-hidden">
              {date(start)} – {date(end)}
            </span>
          </span>
        )}
        {end && spook && clampedPart(axis, spook) > clampedPart(axis, end) && (
          <span
            className="fasestaaf"
            data-spook
            style={{ ...place(clampedPart(axis, end)), '--q': clampedPart(axis, spook) } as CSSProperties}
            aria-hidden="true"
          />
        )}
        {end && partOf(axis, end) >= 0 && partOf(axis, end) <= 1 && (
          <span className="as-poort" style={place(partOf(axis, end))} aria-hidden="true">
            {closed || fase?.poort.open ? <LockOpen /> : <Lock />}
          </span>
        )}
        {shown.map(({ id, naam, orgaan, day, part }) => {
          const words = `${naam}, ${t(`waarde.orgaan.${orgaan}`)}, ${date(day)}`;
          return (
            <span key={id} className="as-besluit" style={place(part)} title={words}>
              <Gavel aria-hidden="true" />
              <span className="visually-hidden">{words}</span>
            </span>
          );
        })}
      </Cell>
    </tr>
  );
}
