import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Mogelijkheid, Sleutelproject } from '@/api/models';
import { usePeildatum } from '@/api/peildatum';
import { useReason } from '@/components/ActionButton';
import { PeildatumDialog } from '@/components/peildatum/PeildatumButton';
import { lazily } from '@/lib/lazily';
import { ActionMenu } from '@/ui/ActionMenu';

const WijzigProjectDialoog = lazily(() => import('./WijzigProjectDialoog'), 'WijzigProjectDialoog');
const StatuswisselingDialoog = lazily(() => import('./StatuswisselingDialoog'), 'StatuswisselingDialoog');

type Act = 'zoalsHetWas' | 'wijzigen' | 'pauzeren' | 'hervatten' | 'beeindigen';
const targets = { pauzeren: 'gepauzeerd', hervatten: 'actief', beeindigen: 'beeindigd' } as const;

/** What the role of the person never may is not offered. */
const offered = (mogelijkheid: Mogelijkheid | undefined) => mogelijkheid && mogelijkheid.code !== 'geenRecht';

/** What can be done with the project as a whole. Pausing and resuming are each other's opposite: only the one that applies is offered. */
export function ProjectMenu({ project }: { project: Sleutelproject }) {
  const { t } = useTranslation();
  const reason = useReason();
  const past = usePeildatum() !== undefined;
  const [act, setAct] = useState<Act | null>(null);
  const { mogelijkheden } = project;
  const close = () => setAct(null);
  const pause = project.status === 'gepauzeerd' ? 'hervatten' : 'pauzeren';
  const acts = past ? [] : (['wijzigen', pause, 'beeindigen'] as const).filter((one) => offered(mogelijkheden[one]));
  return (
    <>
      <ActionMenu
        label={t('sleutelproject.meer')}
        actions={[
          { id: 'zoalsHetWas', title: t('peildatum.zoalsHetWas'), onAction: () => setAct('zoalsHetWas') },
          ...acts.map((one) => ({
            id: one,
            title: one === 'wijzigen' ? t('algemeen.wijzigen') : t(`sleutelproject.${one}`),
            disabledReason: reason(mogelijkheden[one]),
            onAction: () => setAct(one),
          })),
        ]}
      />
      <Suspense>
        {act === 'zoalsHetWas' && <PeildatumDialog onClose={close} />}
        {act === 'wijzigen' && <WijzigProjectDialoog project={project} onClose={close} />}
        {act && act !== 'wijzigen' && act !== 'zoalsHetWas' && (
          <StatuswisselingDialoog project={project} act={act} to={targets[act]} onClose={close} />
        )}
      </Suspense>
    </>
  );
}
