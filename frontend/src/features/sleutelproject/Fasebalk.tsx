import { Lock, LockOpen } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Planfase } from '@/api/models';
import { usePeildatum } from '@/api/peildatum';
import { useToday } from '@/api/useToday';
import { useFormat } from '@/i18n/useFormat';
import { Popover } from '@/ui/Popover';
import { faseNaam, isOverdue, periodOf, todayIn } from './fase';
import type { FaseHandeling } from './FaseDialogen';
import { Poort } from './Poort';
import './Fasebalk.css';

interface FasebalkProps {
  fasen: Planfase[];
  onHandeling: (handeling: FaseHandeling) => void;
}

const signs: Record<Planfase['status'], string> = { afgesloten: '✓', lopend: '◆', nogNietGestart: '○' };

/** The five phases as one bar, with today on it; behind it the gate of each running one, which says what it waits for. */
export function Fasebalk({ fasen, onHandeling }: FasebalkProps) {
  const { t } = useTranslation();
  const today = useToday();
  const now = todayIn(fasen, today);
  return (
    <div className="fasebalk-regel">
      <ol className="fasebalk" aria-label={t('planfase.meervoud')}>
        {fasen.map((fase) => (
          <Fase key={fase.id} fase={fase} today={today} part={now?.fase.id === fase.id ? now.part : undefined} />
        ))}
      </ol>
      {fasen
        .filter(({ status }) => status === 'lopend')
        .map((fase) => (
          <PoortKnop key={fase.id} fase={fase} onHandeling={onHandeling} />
        ))}
    </div>
  );
}

interface FaseProps {
  fase: Planfase;
  today: string;
  /** How far along the phase today is, when it falls in this one. */
  part: number | undefined;
}

function Fase({ fase, today, part }: FaseProps) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const peildatum = usePeildatum();
  const { start, end } = periodOf(fase);
  const overdue = isOverdue(fase, today);
  const period = start || end ? `${start ? date(start) : '…'} – ${end ? date(end) : '…'}` : undefined;
  return (
    <li
      className="fase"
      data-status={fase.status}
      data-overdue={overdue || undefined}
      aria-current={fase.status === 'lopend' ? 'step' : undefined}
      title={period}
    >
      <span aria-hidden="true" className="fase-teken">
        {overdue ? '!!' : signs[fase.status]}
      </span>
      <span className="fase-naam">{faseNaam(fase)}</span>
      <span className="visually-hidden">
        {t(`waarde.planfaseStatus.${fase.status}`)} {fase.metAfwijking && t('planfase.metAfwijking')}
      </span>
      {end && (
        <span className="fase-einde">
          <span className="visually-hidden">{t(overdue ? 'planfase.liepAf' : 'planfase.totEnMet')} </span>
          {date(end)}
        </span>
      )}
      {part !== undefined && (
        <span className="fase-vandaag" style={{ insetInlineStart: `${part * 100}%` }}>
          <span className="visually-hidden">{peildatum ? date(peildatum) : t('mijlpaal.vandaag')}</span>
        </span>
      )}
    </li>
  );
}

function PoortKnop({ fase, onHandeling }: { fase: Planfase; onHandeling: FasebalkProps['onHandeling'] }) {
  const { t } = useTranslation();
  const { open, belemmeringen } = fase.poort;
  return (
    <Popover
      label={t('planfase.poort', { fase: faseNaam(fase) })}
      icon={open ? <LockOpen aria-hidden="true" /> : <Lock aria-hidden="true" />}
      text={
        <>
          <span className="visually-hidden">{t('planfase.poort', { fase: faseNaam(fase) })}: </span>
          {open ? t('planfase.open') : t('planfase.dichtDoor', { aantal: belemmeringen.length })}
        </>
      }
    >
      <Poort fase={fase} onHandeling={onHandeling} />
    </Popover>
  );
}
