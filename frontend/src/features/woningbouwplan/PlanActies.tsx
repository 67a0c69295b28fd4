import { Pencil, Trash2 } from 'lucide-react';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Woningbouwplan } from '@/api/models';
import { ActionButton } from '@/components/ActionButton';
import { lazily } from '@/lib/lazily';

const WijzigPlanDialoog = lazily(() => import('./WijzigPlanDialoog'), 'WijzigPlanDialoog');
const VerwijderPlanDialoog = lazily(() => import('./VerwijderPlanDialoog'), 'VerwijderPlanDialoog');

/** What can be done with the plan as a whole; who has no right to either act sees none. */
export function PlanActies({ plan }: { plan: Woningbouwplan }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState<'wijzigen' | 'verwijderen' | null>(null);
  const close = () => setOpen(null);
  const { wijzigen, verwijderen } = plan.mogelijkheden;
  if (!wijzigen?.mag && !verwijderen?.mag) return null;
  return (
    <>
      <ActionButton mogelijkheid={wijzigen} icon={<Pencil aria-hidden="true" />} onClick={() => setOpen('wijzigen')}>
        {t('algemeen.wijzigen')}
      </ActionButton>
      <ActionButton
        mogelijkheid={verwijderen}
        icon={<Trash2 aria-hidden="true" />}
        onClick={() => setOpen('verwijderen')}
      >
        {t('algemeen.verwijderen')}
      </ActionButton>
      <Suspense>
        {open === 'wijzigen' && <WijzigPlanDialoog plan={plan} onClose={close} />}
        {open === 'verwijderen' && <VerwijderPlanDialoog plan={plan} onClose={close} />}
      </Suspense>
    </>
  );
}
