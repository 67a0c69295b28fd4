import { Flag, Pencil } from 'lucide-react';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Sleutelproject } from '@/api/models';
import { ActionButton } from '@/components/ActionButton';
import { LinkButton } from '@/components/LinkButton';
import { lazily } from '@/lib/lazily';
import { paths } from '@/lib/paths';

const WijzigProjectDialoog = lazily(() => import('./WijzigProjectDialoog'), 'WijzigProjectDialoog');
const StatuswisselingDialoog = lazily(() => import('./StatuswisselingDialoog'), 'StatuswisselingDialoog');

type Act = 'wijzigen' | 'pauzeren' | 'hervatten' | 'beeindigen';
const targets = { pauzeren: 'gepauzeerd', hervatten: 'actief', beeindigen: 'beeindigd' } as const;

/** What can be done with the project as a whole. Pausing and resuming are each other's opposite: only the one that applies is offered. */
export function ProjectActions({ project }: { project: Sleutelproject }) {
  const { t } = useTranslation();
  const [act, setAct] = useState<Act | null>(null);
  const { mogelijkheden } = project;
  const close = () => setAct(null);
  const pause = project.status === 'gepauzeerd' ? 'hervatten' : 'pauzeren';
  return (
    <>
      <ActionButton
        mogelijkheid={mogelijkheden.wijzigen}
        icon={<Pencil aria-hidden="true" />}
        onClick={() => setAct('wijzigen')}
      >
        {t('algemeen.wijzigen')}
      </ActionButton>
      <ActionButton mogelijkheid={mogelijkheden[pause]} onClick={() => setAct(pause)}>
        {t(`sleutelproject.${pause}`)}
      </ActionButton>
      <ActionButton mogelijkheid={mogelijkheden.beeindigen} onClick={() => setAct('beeindigen')}>
        {t('sleutelproject.beeindigen')}
      </ActionButton>
      {mogelijkheden.escalatieMelden?.mag && (
        <LinkButton
          to={paths.nieuweEscalatie}
          search={{ sleutelprojectId: project.id }}
          variant="primary"
          icon={<Flag aria-hidden="true" />}
        >
          {t('sleutelproject.escalatieMelden')}
        </LinkButton>
      )}
      <Suspense>
        {act === 'wijzigen' && <WijzigProjectDialoog project={project} onClose={close} />}
        {act && act !== 'wijzigen' && (
          <StatuswisselingDialoog project={project} act={act} to={targets[act]} onClose={close} />
        )}
      </Suspense>
    </>
  );
}
