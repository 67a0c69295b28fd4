import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Woningbouwplan } from '@/api/models';
import { useCommand } from '@/api/queries';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { paths } from '@/lib/paths';
import { announce } from '@/ui/Toast';

/** Removes a plan and goes back to the register: its own page is no more. */
export function VerwijderPlanDialoog({ plan, onClose }: { plan: Woningbouwplan; onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const verwijder = useCommand('deleteWoningbouwplan', {
    leaves: true,
    onSuccess: () => {
      announce(t('woningbouwplan.verwijderd', { naam: plan.naam }));
      onClose();
      void navigate({ to: paths.woningbouwplannen });
    },
  });
  return (
    <ConfirmDialog
      title={t('woningbouwplan.verwijderNaam', { naam: plan.naam })}
      confirmText={t('algemeen.verwijderen')}
      command={verwijder}
      input={{ path: { id: plan.id }, ifMatch: plan.versie }}
      onClose={onClose}
    >
      {t('woningbouwplan.verwijderUitleg', { count: plan.bruto })}
    </ConfirmDialog>
  );
}
