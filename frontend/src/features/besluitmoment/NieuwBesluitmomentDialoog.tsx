import { useTranslation } from 'react-i18next';
import { useCommand } from '@/api/queries';
import { FormDialog } from '@/components/form/FormDialog';
import { FormCheckbox, FormDateField, FormSelect, FormTextField } from '@/components/form/fields';
import { useZodForm } from '@/components/form/useZodForm';
import { fasen, organen } from '@/lib/values';
import { text, z } from '@/lib/zod';
import { announce } from '@/ui/Toast';

const besluitmoment = z.object({
  fase: z.enum(fasen),
  naam: text(200),
  orgaan: z.enum(organen),
  geplandeDatum: z.string(),
  sluitFaseAf: z.boolean(),
});

export function NieuwBesluitmomentDialoog({ projectId, onClose }: { projectId: string; onClose: () => void }) {
  const { t } = useTranslation();
  const form = useZodForm(besluitmoment, {
    fase: 'initiatief',
    naam: '',
    orgaan: 'college',
    geplandeDatum: '',
    sluitFaseAf: false,
  });
  const maak = useCommand('createBesluitmoment', {
    invalidates: ['listBesluitmomenten', 'listPlanfasen', 'listGeschiedenisVanSleutelproject'],
    onSuccess: () => {
      announce(t('algemeen.opgeslagen'));
      onClose();
    },
  });
  return (
    <FormDialog
      title={t('besluitmoment.nieuw')}
      form={form}
      command={maak}
      toInput={({ geplandeDatum, ...rest }) => ({
        path: { id: projectId },
        body: { ...rest, geplandeDatum: geplandeDatum || null },
      })}
      onClose={onClose}
    >
      <FormTextField name="naam" label={t('besluitmoment.naam')} required />
      <FormSelect
        name="fase"
        label={t('sleutelproject.fase')}
        required
        options={fasen.map((value) => ({ value, label: t(`waarde.fase.${value}`) }))}
      />
      <FormSelect
        name="orgaan"
        label={t('besluitmoment.orgaan')}
        required
        options={organen.map((value) => ({ value, label: t(`waarde.orgaan.${value}`) }))}
      />
      <FormDateField name="geplandeDatum" label={t('besluitmoment.geplandeDatum')} />
      <FormCheckbox name="sluitFaseAf" label={t('besluitmoment.sluitFaseAfKeuze')} />
    </FormDialog>
  );
}
