import type { ColumnDef } from '@tanstack/react-table';
import { Plus } from 'lucide-react';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Woningbouwplan } from '@/api/models';
import { usePeildatum } from '@/api/peildatum';
import { useRead } from '@/api/queries';
import { ActionButton } from '@/components/ActionButton';
import { Loaded } from '@/components/Loaded';
import { lazily } from '@/lib/lazily';
import { useAddressId } from '@/lib/useAddressId';
import { Card } from '@/ui/Card';
import { DataTable } from '@/ui/DataTable';
import { EmptyState } from '@/ui/States';
import { usePlanColumns } from './usePlanColumns';

const KoppelDialoog = lazily(() => import('./KoppelDialoog'), 'KoppelDialoog');
const OntkoppelDialoog = lazily(() => import('./KoppelDialoog'), 'OntkoppelDialoog');

/** The plans of a project: its homes are theirs. */
export function PlannenTab() {
  const { t } = useTranslation();
  const id = useAddressId();
  const [koppelen, setKoppelen] = useState(false);
  const [ontkoppelen, setOntkoppelen] = useState<Woningbouwplan | null>(null);
  const project = useRead('getSleutelproject', { path: { id } }).data;
  const plannen = useRead('listPlannenVanProject', { path: { id } });
  const columns = usePlanColumns({ withProject: false });
  const past = usePeildatum() !== undefined;
  const mogelijkheid = project?.mogelijkheden.plannenKoppelen;
  const handelingen: ColumnDef<Woningbouwplan> = {
    id: 'handelingen',
    header: t('algemeen.handelingen'),
    meta: { acts: true },
    cell: ({ row: { original } }) => (
      <ActionButton
        small
        mogelijkheid={mogelijkheid}
        aria-label={t('woningbouwplan.ontkoppelNaam', { naam: original.naam })}
        onClick={() => setOntkoppelen(original)}
      >
        {t('woningbouwplan.ontkoppelen')}
      </ActionButton>
    ),
  };
  return (
    <Card
      title={t('woningbouwplan.meervoud')}
      actions={
        <ActionButton
          variant="primary"
          icon={<Plus aria-hidden="true" />}
          mogelijkheid={mogelijkheid}
          onClick={() => setKoppelen(true)}
        >
          {t('woningbouwplan.koppelen')}
        </ActionButton>
      }
    >
      <Loaded query={plannen}>
        {({ resultaten }) =>
          resultaten.length === 0 ? (
            <EmptyState title={t('woningbouwplan.geenGekoppeld')}>{t('woningbouwplan.geenGekoppeldUitleg')}</EmptyState>
          ) : (
            <DataTable
              caption={t('woningbouwplan.meervoud')}
              rows={resultaten}
              rowId={(plan) => plan.id}
              columns={[...columns, ...(past ? [] : [handelingen])]}
            />
          )
        }
      </Loaded>
      <Suspense>
        {koppelen && project && <KoppelDialoog project={project} onClose={() => setKoppelen(false)} />}
        {ontkoppelen && project && (
          <OntkoppelDialoog project={project} plan={ontkoppelen} onClose={() => setOntkoppelen(null)} />
        )}
      </Suspense>
    </Card>
  );
}
