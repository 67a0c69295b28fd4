import { useTranslation } from 'react-i18next';
import type { Woningbouwplan } from '@/api/models';
import { useCommand } from '@/api/queries';
import { FormDialog } from '@/components/form/FormDialog';
import { useZodForm } from '@/components/form/useZodForm';
import { announce } from '@/ui/Toast';
import { gegevensVan, planschema, planwijziging } from './planGegevens';
import { PlanVelden } from './PlanVelden';

export function WijzigPlanDialoog({ plan, onClose }: { plan: Woningbouwplan; onClose: () => void }) {
  const { t } = useTranslation();
  const form = useZodForm(planschema, gegevensVan(plan));
  const bewaar = useCommand('updateWoningbouwplan', {
    onSuccess: () => {
      announce(t('algemeen.opgeslagen'));
      onClose();
    },
  });
  return (
    <FormDialog
      title={t('woningbouwplan.wijzigTitel')}
      form={form}
      command={bewaar}
      toInput={(gegevens, versie = plan.versie) => ({
        path: { id: plan.id },
        body: planwijziging(gegevens, plan.bronvelden),
        ifMatch: versie,
      })}
      onClose={onClose}
    >
      <PlanVelden bronvelden={plan.bronvelden} />
    </FormDialog>
  );
}
