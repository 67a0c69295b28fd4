import { Plus } from 'lucide-react';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Besluitmoment } from '@/api/models';
import { usePeildatum } from '@/api/peildatum';
import { useRead } from '@/api/queries';
import { ActionButton } from '@/components/ActionButton';
import { Loaded } from '@/components/Loaded';
import { useFormat } from '@/i18n/useFormat';
import { lazily } from '@/lib/lazily';
import { useAddressId } from '@/lib/useAddressId';
import { ActionMenu } from '@/ui/ActionMenu';
import { Card } from '@/ui/Card';
import { Badge } from '@/ui/StatusLabel';
import { EmptyState } from '@/ui/States';
import { BesluitKaart } from './BesluitKaart';
import './BesluitenTab.css';

const BesluitDialoog = lazily(() => import('./BesluitDialoog'), 'BesluitDialoog');
const NieuwBesluitmoment = lazily(() => import('./BesluitmomentDialoog'), 'NieuwBesluitmoment');
const WijzigBesluitmoment = lazily(() => import('./BesluitmomentDialoog'), 'WijzigBesluitmoment');
const VerwijderDialoog = lazily(() => import('./VerwijderDialoog'), 'VerwijderDialoog');

/** What is done with a moment, in a dialog. */
interface Handeling {
  soort: 'besluiten' | 'wijzigen' | 'verwijderen';
  moment: Besluitmoment;
}

/** The decision moments of a project, with what was decided. */
export function BesluitenTab() {
  const { t } = useTranslation();
  const id = useAddressId();
  const [open, setOpen] = useState<Handeling | 'nieuw' | null>(null);
  const close = () => setOpen(null);
  const handeling = open === 'nieuw' ? null : open;
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
                <Moment key={moment.id} moment={moment} onHandeling={(soort) => setOpen({ soort, moment })} />
              ))}
            </ul>
          )
        }
      </Loaded>
      <Suspense>
        {open === 'nieuw' && <NieuwBesluitmoment projectId={id} onClose={close} />}
        {handeling?.soort === 'besluiten' && <BesluitDialoog moment={handeling.moment} onClose={close} />}
        {handeling?.soort === 'wijzigen' && <WijzigBesluitmoment moment={handeling.moment} onClose={close} />}
        {handeling?.soort === 'verwijderen' && <VerwijderDialoog moment={handeling.moment} onClose={close} />}
      </Suspense>
    </Card>
  );
}

interface MomentProps {
  moment: Besluitmoment;
  onHandeling: (soort: Handeling['soort']) => void;
}

function Moment({ moment, onHandeling }: MomentProps) {
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
        <Acties moment={moment} onHandeling={onHandeling} />
      </div>
      {moment.besluiten.length === 0 ? (
        <p className="subtle">{t('besluitmoment.nogNietBesloten')}</p>
      ) : (
        moment.besluiten.map((besluit) => <BesluitKaart key={besluit.id} besluit={besluit} />)
      )}
    </li>
  );
}

/** What can be done with a moment now; what is past, or not for this person, offers nothing. */
function Acties({ moment: { naam, mogelijkheden }, onHandeling }: MomentProps) {
  const { t } = useTranslation();
  const past = usePeildatum() !== undefined;
  const rare = (['wijzigen', 'verwijderen'] as const).filter((soort) => mogelijkheden[soort]?.mag);
  return (
    <div className="row">
      <ActionButton
        small
        mogelijkheid={mogelijkheden.besluitRegistreren}
        aria-label={t('besluitmoment.registreerNaam', { naam })}
        onClick={() => onHandeling('besluiten')}
      >
        {t('besluitmoment.registreren')}
      </ActionButton>
      {!past && rare.length > 0 && (
        <ActionMenu
          label={t('besluitmoment.meer', { naam })}
          actions={rare.map((soort) => ({
            id: soort,
            title: t(`besluitmoment.${soort}`),
            onAction: () => onHandeling(soort),
          }))}
        />
      )}
    </div>
  );
}
