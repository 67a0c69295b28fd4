import type { CSSProperties } from 'react';
import { useTranslation } from 'react-i18next';
import type { Mijlpaal } from '@/api/models';
import { usePeildatum } from '@/api/peildatum';
import { useFormat } from '@/i18n/useFormat';
import { partOf, schakelsOf, ticksOf, type Axis } from './tijdlijn';
import './As.css';

interface AsProps {
  axis: Axis;
  today: string;
  /** Those whose row is shown. */
  mijlpalen: Mijlpaal[];
  /** The middles of their rows, in pixels below this head. */
  middles: Map<string, number>;
}

/** A place on the axis, for the style sheet. */
export function place(part: number): CSSProperties {
  return { '--p': part } as CSSProperties;
}

/** The head of the axis: its years or months and today; below it, over the rows, what waits for what. */
export function As({ axis, today, mijlpalen, middles }: AsProps) {
  const { t } = useTranslation();
  const { date, month } = useFormat();
  const peildatum = usePeildatum();
  const now = partOf(axis, today);
  const height = Math.max(0, ...middles.values()) + 24;
  return (
    <>
      <span className="visually-hidden">{t('mijlpaal.tijdlijn')}</span>
      <span aria-hidden="true">
        {ticksOf(axis)
          .filter(({ at, kind }) => kind !== 'week' && at >= 0 && at <= 1)
          .map(({ date: day, at }, index) => (
            <span key={day} className="as-tijd" data-tussen={index % 2 === 1 || undefined} style={place(at)}>
              {axis.zoom === 'alles' || day.endsWith('-01-01') ? day.slice(0, 4) : month(day)}
            </span>
          ))}
        {now >= 0 && now <= 1 && (
          <span className="as-vandaag" style={place(now)}>
            {peildatum ? date(peildatum) : t('mijlpaal.vandaag')}
          </span>
        )}
        <svg className="as-schakels" viewBox={`0 0 1000 ${height}`} preserveAspectRatio="none" height={height}>
          {schakelsOf(mijlpalen, axis, middles).map(({ id, path, impossible }) => (
            <path key={id} d={path} className={impossible ? 'schakel schakel-onmogelijk' : 'schakel'} />
          ))}
        </svg>
      </span>
    </>
  );
}
