import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Planfase, Sleutelproject } from '@/api/models';
import { useRead } from '@/api/queries';
import { ActionButton } from '@/components/ActionButton';
import { Belemmeringen } from '@/components/Belemmeringen';
import { Loaded } from '@/components/Loaded';
import { PlanfaseStatusLabel } from '@/components/StatusLabels';
import { useFormat } from '@/i18n/useFormat';
import { lazily } from '@/lib/lazily';
import { Button } from '@/ui/Button';
import { StatusLabel } from '@/ui/StatusLabel';
import type { Overgang } from './FaseovergangDialoog';
import './Fasebalk.css';

const PlanfaseDialoog = lazily(() => import('./PlanfaseDialoog'), 'PlanfaseDialoog');
const FaseovergangDialoog = lazily(() => import('./FaseovergangDialoog'), 'FaseovergangDialoog');

/** The five phases: where the project is, and for each running one whether its gate is open or what keeps it shut. */
export function Fasebalk({ project }: { project: Sleutelproject }) {
  const { t } = useTranslation();
  const [planning, setPlanning] = useState<Planfase | null>(null);
  const [overgang, setOvergang] = useState<{ fase: Planfase; soort: Overgang } | null>(null);
  const planfasen = useRead('listPlanfasen', { path: { id: project.id } });
  return (
    <Loaded query={planfasen} lines={2}>
      {({ resultaten }) => (
        <>
          <ol className="fasebalk" aria-label={t('planfase.meervoud')}>
            {resultaten.map((fase) => (
              <Fase
                key={fase.id}
                fase={fase}
                onOvergang={(soort) => setOvergang({ fase, soort })}
                onPlan={() => setPlanning(fase)}
              />
            ))}
          </ol>
          {resultaten
            .filter(({ status }) => status === 'lopend')
            .map((fase) => (
              <Poort key={fase.id} fase={fase} onOvergang={(soort) => setOvergang({ fase, soort })} />
            ))}
          <Suspense>
            {planning && <PlanfaseDialoog fase={planning} onClose={() => setPlanning(null)} />}
            {overgang && <FaseovergangDialoog project={project} {...overgang} onClose={() => setOvergang(null)} />}
          </Suspense>
        </>
      )}
    </Loaded>
  );
}

interface FaseProps {
  fase: Planfase;
  onOvergang: (soort: Overgang) => void;
}

function Fase({ fase, onOvergang, onPlan }: FaseProps & { onPlan: () => void }) {
  const { t } = useTranslation();
  const { date } = useFormat();
  const start = fase.werkelijkeStart ?? fase.geplandeStart;
  const end = fase.werkelijkEinde ?? fase.geplandEinde;
  return (
    <li className="fase" data-status={fase.status} aria-current={fase.status === 'lopend' ? 'step' : undefined}>
      <p className="fase-naam">
        {fase.volgorde}. {fase.naam}
      </p>
      <PlanfaseStatusLabel status={fase.status} />
      {fase.metAfwijking && <StatusLabel tone="warning">{t('planfase.metAfwijking')}</StatusLabel>}
      {(start || end) && (
        <p className="fase-data">
          {start ? date(start) : '…'} – {end ? date(end) : '…'}
        </p>
      )}
      {fase.mogelijkheden.wijzigen?.mag && (
        <Button small variant="subtle" onClick={onPlan}>
          {t('planfase.plannen')}
          <span className="visually-hidden"> {fase.naam}</span>
        </Button>
      )}
      {fase.status === 'afgesloten' && fase.mogelijkheden.terug?.mag && (
        <ActionButton
          small
          variant="subtle"
          mogelijkheid={fase.mogelijkheden.terug}
          onClick={() => onOvergang('terug')}
        >
          {t('planfase.terug')}
          <span className="visually-hidden"> {fase.naam}</span>
        </ActionButton>
      )}
    </li>
  );
}

function Poort({ fase, onOvergang }: FaseProps) {
  const { t } = useTranslation();
  const { open, belemmeringen } = fase.poort;
  return (
    <div className="poort" data-open={open || undefined}>
      <div>
        <p>
          <strong>{t('planfase.poort', { fase: fase.naam })}</strong>{' '}
          <StatusLabel tone={open ? 'positive' : 'warning'}>{t(open ? 'planfase.open' : 'planfase.dicht')}</StatusLabel>
        </p>
        {belemmeringen.length > 0 && <Belemmeringen belemmeringen={belemmeringen} />}
      </div>
      <div className="row">
        <ActionButton
          variant="primary"
          mogelijkheid={fase.mogelijkheden.afsluiten}
          onClick={() => onOvergang('afsluiting')}
        >
          {t('planfase.afsluiten')}
        </ActionButton>
        {fase.mogelijkheden.afwijken?.mag && !open && (
          <ActionButton mogelijkheid={fase.mogelijkheden.afwijken} onClick={() => onOvergang('afwijking')}>
            {t('planfase.afwijken')}
          </ActionButton>
        )}
      </div>
    </div>
  );
}
