import { useTranslation } from 'react-i18next';
import type { Sleutelproject, Woningbouwplan } from '@/api/models';
import { useCommand, useRead } from '@/api/queries';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { FormComboBox } from '@/components/form/fields';
import { FormDialog } from '@/components/form/FormDialog';
import { useZodForm } from '@/components/form/useZodForm';
import { useFormat } from '@/i18n/useFormat';
import { text, z } from '@/lib/zod';
import { announce } from '@/ui/Toast';

const koppeling = z.object({ woningbouwplanId: text() });

interface KoppelProps {
  project: Sleutelproject;
  onClose: () => void;
}

function useDone(onClose: () => void) {
  const { t } = useTranslation();
  return () => {
    announce(t('algemeen.opgeslagen'));
    onClose();
  };
}

/** Adds a plan of one of the project's municipalities that is in no project yet. */
export function KoppelDialoog({ project, onClose }: KoppelProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const gemeenteCode = [project.gemeenteCode, ...project.deelnemendeGemeenten.map(({ code }) => code)];
  const vrij = useRead('listWoningbouwplannen', {
    query: { gemeenteCode, zonderSleutelproject: true, limit: 200, sort: 'naam' },
  });
  const form = useZodForm(koppeling, { woningbouwplanId: '' });
  const koppel = useCommand('linkWoningbouwplan', { onSuccess: useDone(onClose) });
  return (
    <FormDialog
      title={t('woningbouwplan.koppelTitel', { naam: project.naam })}
      submitText={t('woningbouwplan.koppelen')}
      form={form}
      command={koppel}
      toInput={(body) => ({ path: { id: project.id }, body })}
      onClose={onClose}
    >
      <FormComboBox
        key={vrij.data?.totaal}
        name="woningbouwplanId"
        label={t('woningbouwplan.enkelvoud')}
        hint={t('woningbouwplan.koppelUitleg')}
        required
        options={(vrij.data?.resultaten ?? []).map((plan) => ({
          value: plan.id,
          label: `${plan.naam} (${t('sleutelproject.planWoningen', { aantal: number(plan.bruto) })})`,
        }))}
      />
    </FormDialog>
  );
}

export function OntkoppelDialoog({ project, plan, onClose }: KoppelProps & { plan: Woningbouwplan }) {
  const { t } = useTranslation();
  const ontkoppel = useCommand('unlinkWoningbouwplan', { onSuccess: useDone(onClose) });
  return (
    <ConfirmDialog
      title={t('woningbouwplan.ontkoppelNaam', { naam: plan.naam })}
      confirmText={t('woningbouwplan.ontkoppelen')}
      command={ontkoppel}
      input={{ path: { id: project.id, woningbouwplanId: plan.id }, ifMatch: plan.versie }}
      onClose={onClose}
    >
      {t('woningbouwplan.ontkoppelUitleg')}
    </ConfirmDialog>
  );
}
