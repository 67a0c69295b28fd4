import { useParams } from '@tanstack/react-router';
import { Plus } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Besluitmoment } from '@/api/models';
import { useRead } from '@/api/queries';
import { ActionButton } from '@/components/ActionButton';
import { Loaded } from '@/components/Loaded';
import { useFormat } from '@/i18n/useFormat';
import { Card } from '@/ui/Card';
import { Badge } from '@/ui/StatusLabel';
import { EmptyState } from '@/ui/States';
import { BesluitKaart } from './BesluitKaart';
import './BesluitenTab.css';

const BesluitDialoog = lazy(() => import('./BesluitDialoog').then((module) => ({ default: module.BesluitDialoog })));
const NieuwBesluitmomentDialoog = lazy(() =>
  import('./NieuwBesluitmomentDialoog').then((module) => ({ default: module.NieuwBesluitmomentDialoog })),
);

/** The decision moments of a project, with what was decided. */
export function BesluitenTab() {
  const { t } = useTranslation();
  const { id = '' }: { id?: string } = useParams({ strict: false });
  const [open, setOpen] = useState<Besluitmoment | 'nieuw' | null>(null);
  const project = useRead('getSleutelproject', { path: { id } }).data;
  const momenten = useRead('listBesluitmomenten', { path: { id } });
  return (
    <Card
      title={t('besluitmoment.meervoud')}
      actions={
        <ActionButton
          variant="primary"
          icon={<Plus aria-hidden="true" />}
          mogelijkheid={project?.mogelijkheden.besluitmomentAanmaken}
          onClick={() => setOpen('nieuw')}
        >
          {t('besluitmoment.nieuw')}
        </ActionButton>
      }
    >
      <Loaded query={momenten}>
        {({ resultaten }) =>
          resultaten.length === 0 ? (
            <EmptyState title={t('besluitmoment.geen')} />
          ) : (
            <ul className="besluitmomenten">
              {resultaten.map((moment) => (
                <Moment key={moment.id} moment={moment} onBesluit={() => setOpen(moment)} />
              ))}
            </ul>
          )
        }
      </Loaded>
      <Suspense>
        {open === 'nieuw' && <NieuwBesluitmomentDialoog projectId={id} onClose={() => setOpen(null)} />}
        {open && open !== 'nieuw' && <BesluitDialoog moment={open} onClose={() => setOpen(null)} />}
      </Suspense>
    </Card>
  );
}

function Moment({ moment, onBesluit }: { moment: Besluitmoment; onBesluit: () => void }) {
  const { t } = useTranslation();
  const { date } = useFormat();
  return (
    <li className="besluitmoment">
      <div className="card-header">
        <div>
          <h3>
            {moment.naam} {moment.sluitFaseAf && <Badge>{t('besluitmoment.sluitFaseAf')}</Badge>}
          </h3>
          <p className="subtle">
            {t(`waarde.fase.${moment.fase}`)} · {t(`waarde.orgaan.${moment.orgaan}`)}
            {moment.geplandeDatum && ` · ${t('besluitmoment.geplandOp', { datum: date(moment.geplandeDatum) })}`}
          </p>
        </div>
        <ActionButton
          small
          mogelijkheid={moment.mogelijkheden.besluitRegistreren}
          aria-label={t('besluitmoment.registreerNaam', { naam: moment.naam })}
          onClick={onBesluit}
        >
          {t('besluitmoment.registreren')}
        </ActionButton>
      </div>
      {moment.besluiten.length === 0 ? (
        <p className="subtle">{t('besluitmoment.nogNietBesloten')}</p>
      ) : (
        moment.besluiten.map((besluit) => <BesluitKaart key={besluit.id} besluit={besluit} />)
      )}
    </li>
  );
}
