import { useTranslation } from 'react-i18next';
import type { Planfase } from '@/api/models';
import { useCommand } from '@/api/queries';
import { FormDialog } from '@/components/form/FormDialog';
import { FormDateField, FormTextField } from '@/components/form/fields';
import { useZodForm } from '@/components/form/useZodForm';
import { text, z } from '@/lib/zod';
import { announce } from '@/ui/Toast';
import { faseNaam } from './fase';

const planning = z.object({
  naam: text(100),
  geplandeStart: z.string(),
  geplandEinde: z.string(),
  werkelijkeStart: z.string(),
});

/** The planned start and end of a phase, and what the municipality calls it. */
export function PlanfaseDialoog({ fase, onClose }: { fase: Planfase; onClose: () => void }) {
  const { t } = useTranslation();
  const form = useZodForm(planning, {
    naam: fase.naam,
    geplandeStart: fase.geplandeStart ?? '',
    geplandEinde: fase.geplandEinde ?? '',
    werkelijkeStart: fase.werkelijkeStart ?? '',
  });
  const bewaar = useCommand('updatePlanfase', {
    onSuccess: () => {
      announce(t('algemeen.opgeslagen'));
      onClose();
    },
  });
  return (
    <FormDialog
      title={t('planfase.planTitel', { fase: faseNaam(fase) })}
      form={form}
      command={bewaar}
      toInput={({ naam, geplandeStart, geplandEinde, werkelijkeStart }, versie = fase.versie) => ({
        path: { id: fase.id },
        body: {
          naam,
          geplandeStart: geplandeStart || null,
          geplandEinde: geplandEinde || null,
          werkelijkeStart: werkelijkeStart || null,
        },
        ifMatch: versie,
      })}
      onClose={onClose}
    >
      <FormTextField name="naam" label={t('planfase.naam')} required />
      <FormDateField name="geplandeStart" label={t('planfase.geplandeStart')} />
      <FormDateField name="geplandEinde" label={t('planfase.geplandEinde')} />
      <FormDateField name="werkelijkeStart" label={t('planfase.werkelijkeStart')} />
    </FormDialog>
  );
}
