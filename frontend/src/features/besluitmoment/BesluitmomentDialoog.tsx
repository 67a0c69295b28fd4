import * as codes from '@/api/generated/codeLists';
import { useTranslation } from 'react-i18next';
import type { Besluitmoment } from '@/api/models';
import { useCommand } from '@/api/queries';
import { FormDialog } from '@/components/form/FormDialog';
import { FormCheckbox, FormDateField, FormSelect, FormTextField } from '@/components/form/fields';
import { useZodForm } from '@/components/form/useZodForm';
import { text, z } from '@/lib/zod';
import { announce } from '@/ui/Toast';

const besluitmoment = z.object({
  fase: z.enum(codes.Planfase),
  naam: text(200),
  orgaan: z.enum(codes.Orgaan),
  geplandeDatum: z.string(),
  sluitFaseAf: z.boolean(),
});

function useSaved(onClose: () => void) {
  const { t } = useTranslation();
  return {
    onSuccess: () => {
      announce(t('algemeen.opgeslagen'));
      onClose();
    },
  };
}

/** Plans a moment at which an organ is to decide. */
export function NieuwBesluitmoment({ projectId, onClose }: { projectId: string; onClose: () => void }) {
  const { t } = useTranslation();
  const form = useZodForm(besluitmoment, {
    fase: 'initiatief',
    naam: '',
    orgaan: 'college',
    geplandeDatum: '',
    sluitFaseAf: false,
  });
  return (
    <FormDialog
      title={t('besluitmoment.nieuw')}
      form={form}
      command={useCommand('createBesluitmoment', useSaved(onClose))}
      toInput={({ geplandeDatum, ...rest }) => ({
        path: { id: projectId },
        body: { ...rest, geplandeDatum: geplandeDatum || null },
      })}
      onClose={onClose}
    >
      <Velden />
    </FormDialog>
  );
}

/** Changes the plan of a moment, as long as nothing final was decided. */
export function WijzigBesluitmoment({ moment, onClose }: { moment: Besluitmoment; onClose: () => void }) {
  const { t } = useTranslation();
  const { fase, naam, orgaan, sluitFaseAf, geplandeDatum } = moment;
  const form = useZodForm(besluitmoment, { fase, naam, orgaan, sluitFaseAf, geplandeDatum: geplandeDatum ?? '' });
  return (
    <FormDialog
      title={t('besluitmoment.wijzigNaam', { naam })}
      form={form}
      command={useCommand('updateBesluitmoment', useSaved(onClose))}
      toInput={({ geplandeDatum: planned, ...rest }, versie = moment.versie) => ({
        path: { id: moment.id },
        body: { ...rest, geplandeDatum: planned || null },
        ifMatch: versie,
      })}
      onClose={onClose}
    >
      <Velden />
    </FormDialog>
  );
}

function Velden() {
  const { t } = useTranslation();
  return (
    <>
      <FormTextField name="naam" label={t('besluitmoment.naam')} required />
      <FormSelect
        name="fase"
        label={t('sleutelproject.fase')}
        required
        options={codes.Planfase.map((value) => ({ value, label: t(`waarde.fase.${value}`) }))}
      />
      <FormSelect
        name="orgaan"
        label={t('besluitmoment.orgaan')}
        required
        options={codes.Orgaan.map((value) => ({ value, label: t(`waarde.orgaan.${value}`) }))}
      />
      <FormDateField name="geplandeDatum" label={t('besluitmoment.geplandeDatum')} />
      <FormCheckbox name="sluitFaseAf" label={t('besluitmoment.sluitFaseAfKeuze')} />
    </>
  );
}
