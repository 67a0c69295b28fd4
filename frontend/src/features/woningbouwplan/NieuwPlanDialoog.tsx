import { useNavigate } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCommand } from '@/api/queries';
import { FormDialog } from '@/components/form/FormDialog';
import { FormSelect } from '@/components/form/fields';
import { useZodForm } from '@/components/form/useZodForm';
import { useGemeenteOptions } from '@/components/reference';
import { paths } from '@/lib/paths';
import { text, z } from '@/lib/zod';
import { announce } from '@/ui/Toast';
import { leegPlan, nieuwPlan, planschema } from './planGegevens';
import { PlanVelden } from './PlanVelden';

const schema = z.extend(planschema, { gemeenteCode: text() });

/** Makes a plan of one of the own municipalities; its page, where its programme is kept, comes next. */
export function NieuwPlanDialoog({ gemeenteCodes, onClose }: { gemeenteCodes: string[]; onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [only, ...others] = gemeenteCodes;
  const form = useZodForm(schema, { ...leegPlan, gemeenteCode: others.length === 0 ? (only ?? '') : '' });
  const maak = useCommand('createWoningbouwplan', {
    onSuccess: ({ id, naam }) => {
      announce(t('woningbouwplan.gemaakt', { naam }));
      onClose();
      void navigate({ to: paths.woningbouwplan(id) });
    },
  });
  return (
    <FormDialog
      title={t('woningbouwplan.nieuw')}
      submitText={t('woningbouwplan.nieuw')}
      form={form}
      command={maak}
      toInput={({ gemeenteCode, ...gegevens }) => ({ body: nieuwPlan(gemeenteCode, gegevens) })}
      onClose={onClose}
    >
      <FormSelect
        name="gemeenteCode"
        label={t('woningbouwplan.gemeente')}
        placeholder={t('algemeen.kies')}
        options={useGemeenteOptions().filter(({ value }) => gemeenteCodes.includes(value))}
        required
      />
      <PlanVelden />
    </FormDialog>
  );
}
