import { Link } from '@tanstack/react-router';
import { Lock } from 'lucide-react';
import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { Mijlpaal } from '@/api/models';
import { paths } from '@/lib/paths';
import { Cell } from '@/ui/Cell';
import { place } from './As';
import { Markering } from './Markering';
import { Teken } from './Teken';
import { actualDate, baseDate, clampedPart, partOf, type Axis } from './tijdlijn';
import type { MijlpaalKolom } from './useMijlpaalKolommen';

interface MijlpaalrijProps {
  mijlpaal: Mijlpaal;
  kolommen: MijlpaalKolom[];
  axis: Axis;
  /** A link led to it. */
  chosen: boolean;
  /** The Tab key comes here. */
  current: boolean;
  /** Folded away on a screen; on paper everything stands. */
  folded: boolean;
  /** Where it would come by a move that is tried. */
  spook: string | undefined;
  onMove: (mijlpaal: Mijlpaal, date: string) => void;
}

/** One milestone: its facts, and on the axis what was agreed, how far it slipped, and what is expected or happened. */
export function Mijlpaalrij({ mijlpaal, kolommen, axis, chosen, current, folded, spook, onMove }: MijlpaalrijProps) {
  const { t } = useTranslation();
  const { id, naam, verplicht, sleutelprojectId, status } = mijlpaal;
  return (
    <tr role="row" data-rij={id} data-folded={folded || undefined} aria-current={chosen || undefined}>
      <th role="rowheader" scope="row">
        <div className="rijkop">
          {' '}
          <Link
            id={`mijlpaal-${id}`}
            className="mijlpaal-naam"
            to={paths.sleutelprojectTab(sleutelprojectId, 'mijlpalen')}
            search={(before: object) => ({ ...before, mijlpaal: id })}
            resetScroll={false}
            data-stop="naam"
            tabIndex={current ? 0 : -1}
          >
            {naam}
          </Link>
          {verplicht && (
            <span className="mijlpaal-verplicht" title={t('mijlpaal.verplichtVoorPoort')}>
              <Lock aria-hidden="true" />
              <span className="visually-hidden">{t('mijlpaal.verplicht')}</span>
            </span>
          )}
        </div>
      </th>
      {kolommen.map(({ id: kolom, header, meta, show }) => (
        <Cell key={kolom} className={meta?.numeric ? `kolom-${kolom} number` : `kolom-${kolom}`} data-label={header}>
          {show(mijlpaal)}
        </Cell>
      ))}
      <Cell className="as-cel">
        <Uitloop mijlpaal={mijlpaal} axis={axis} />
        {status === 'vervallen' ? null : <Basis mijlpaal={mijlpaal} axis={axis} />}
        {spook && <Spook mijlpaal={mijlpaal} axis={axis} naar={spook} />}
        <Markering mijlpaal={mijlpaal} axis={axis} current={current} onMove={onMove} />
      </Cell>
    </tr>
  );
}

/** What was agreed: above the sign of what is expected, so that neither hides the other. */
function Basis({ mijlpaal, axis }: { mijlpaal: Mijlpaal; axis: Axis }) {
  const base = baseDate(mijlpaal);
  const part = base === null ? -1 : partOf(axis, base);
  return part >= 0 && part <= 1 ? <span className="as-basis" style={place(part)} aria-hidden="true" /> : null;
}

/** From what was agreed to what is expected or happened. */
function Uitloop({ mijlpaal, axis }: { mijlpaal: Mijlpaal; axis: Axis }) {
  const base = baseDate(mijlpaal);
  if (base === null || mijlpaal.status === 'vervallen') return null;
  const actual = actualDate(mijlpaal);
  const [from, to] = [base, actual].sort().map((date) => clampedPart(axis, date)) as [number, number];
  if (to <= from) return null;
  const style = { ...place(from), '--q': to } as CSSProperties;
  return <span className="as-uitloop" data-eerder={actual < base || undefined} style={style} aria-hidden="true" />;
}

/** Where it would come, as an outline: what holds stays beside it. */
function Spook({ mijlpaal, axis, naar }: { mijlpaal: Mijlpaal; axis: Axis; naar: string }) {
  const [from, to] = [actualDate(mijlpaal), naar].sort().map((date) => clampedPart(axis, date)) as [number, number];
  const part = partOf(axis, naar);
  return (
    <>
      <span className="as-spook" style={{ ...place(from), '--q': to } as CSSProperties} aria-hidden="true" />
      {part >= 0 && part <= 1 && (
        <span className="as-teken" data-spook style={place(part)} aria-hidden="true">
          <Teken status={mijlpaal.status} ghost />
        </span>
      )}
    </>
  );
}
