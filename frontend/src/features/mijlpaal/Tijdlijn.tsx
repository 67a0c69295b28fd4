import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Mijlpaal } from '@/api/models';
import { usePeildatum } from '@/api/peildatum';
import { useFormat } from '@/i18n/useFormat';
import { layoutTimeline, lineHeight, type Timeline, type TimelineRow } from './tijdlijn';
import { TijdlijnMarkering } from './TijdlijnMarkering';
import { TijdlijnLegenda } from './TijdlijnLegenda';
import './Tijdlijn.css';

interface TijdlijnProps {
  mijlpalen: Mijlpaal[];
  today: string;
  /** The person wants to move the forecast of this milestone to that date. */
  onMove: (mijlpaal: Mijlpaal, date: string) => void;
}

/** The width of the holder in pixels at the usual size of letters: who has larger letters, or a 4k screen, gets a larger drawing. */
function useWidth() {
  const holder = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(0);
  useEffect(() => {
    const element = holder.current;
    if (!element) return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const letters = parseFloat(getComputedStyle(document.documentElement).fontSize) / 16;
      setWidth(Math.floor((entry?.contentRect.width ?? 0) / letters));
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return { holder, width };
}

/** The milestones on one axis: agreed, expected, happened, what slipped and what waits for what. The list below it says the same in words. */
export function Tijdlijn({ mijlpalen, today, onMove }: TijdlijnProps) {
  const { t } = useTranslation();
  const { holder, width } = useWidth();
  const timeline = useMemo(() => layoutTimeline(mijlpalen, width, today), [mijlpalen, width, today]);
  return (
    <figure className="tijdlijn">
      <div ref={holder}>
        {width > 0 && (
          <svg viewBox={`0 0 ${timeline.width} ${timeline.height}`} role="group" aria-label={t('mijlpaal.tijdlijn')}>
            <Grid timeline={timeline} />
            <g aria-hidden="true">
              {timeline.links.map(({ id, path, impossible }) => (
                <path
                  key={id}
                  d={path}
                  className={impossible ? 'tijdlijn-link tijdlijn-onmogelijk' : 'tijdlijn-link'}
                />
              ))}
            </g>
            {timeline.rows.map((row) => (
              <g key={row.mijlpaal.id}>
                <RowLine row={row} />
                <TijdlijnMarkering row={row} timeline={timeline} onMove={onMove} />
              </g>
            ))}
          </svg>
        )}
      </div>
      <TijdlijnLegenda movable={mijlpalen.some(({ mogelijkheden }) => mogelijkheden.verschuiven?.mag)} />
    </figure>
  );
}

function Grid({ timeline }: { timeline: Timeline }) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const peildatum = usePeildatum();
  const { height, top, today, plot, width } = timeline;
  return (
    <g aria-hidden="true">
      {timeline.phases.map(({ fase, y }) => (
        <rect key={fase} x={0} y={y} width={width} height={26} rx={4} className="tijdlijn-fase" />
      ))}
      {timeline.ticks.map(({ year, x, labelled }) => (
        <g key={year}>
          <line x1={x} x2={x} y1={top - 6} y2={height} className="tijdlijn-jaar" />
          {labelled && (
            <text x={x} y={top - 12} textAnchor="middle" className="tijdlijn-jaartal">
              {year}
            </text>
          )}
        </g>
      ))}
      <line x1={today} x2={today} y1={top - 6} y2={height} className="tijdlijn-vandaag" />
      {timeline.phases.map(({ fase, y }) => (
        <text key={fase} x={12} y={y + 18} className="tijdlijn-fasenaam">
          {t(`waarde.fase.${fase}`)}
        </text>
      ))}
      <text
        x={today}
        y={13}
        textAnchor={today > plot[1] - 40 ? 'end' : today < plot[0] + 40 ? 'start' : 'middle'}
        className="tijdlijn-vandaag-woord"
      >
        {peildatum ? date(peildatum) : t('mijlpaal.vandaag')}
      </text>
    </g>
  );
}

function RowLine({ row: { y, label, basis, actual } }: { row: TimelineRow }) {
  return (
    <g aria-hidden="true">
      <text x={label.x} y={label.y} className="tijdlijn-naam">
        {label.lines.map((line, index) => (
          <tspan key={index} x={label.x} dy={index === 0 ? 0 : lineHeight}>
            {line}
          </tspan>
        ))}
      </text>
      {basis !== null && (
        <>
          <line
            x1={basis}
            x2={actual}
            y1={y}
            y2={y}
            className={actual > basis ? 'tijdlijn-uitloop' : 'tijdlijn-eerder'}
          />
          <line x1={basis} x2={basis} y1={y - 9} y2={y + 9} className="tijdlijn-basis" />
        </>
      )}
    </g>
  );
}
