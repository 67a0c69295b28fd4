import { useTranslation } from 'react-i18next';
import type { Sleutelproject } from '@/api/models';
import { useCommand } from '@/api/queries';
import { FormDialog } from '@/components/form/FormDialog';
import { FormSelect, FormTextArea } from '@/components/form/fields';
import { useZodForm } from '@/components/form/useZodForm';
import { useThemaOptions } from '@/components/reference';
import { text, z } from '@/lib/zod';
import { announce } from '@/ui/Toast';

const wisseling = z.object({ oorzaak: z.string(), toelichting: text() });

interface StatuswisselingDialoogProps {
  project: Sleutelproject;
  act: 'pauzeren' | 'hervatten' | 'beeindigen';
  to: Sleutelproject['status'];
  onClose: () => void;
}

/** Pauses, resumes or ends a project, with the reason. */
export function StatuswisselingDialoog({ project, act, to, onClose }: StatuswisselingDialoogProps) {
  const { t } = useTranslation();
  const oorzaken = [...useThemaOptions(), { value: 'partijWeggevallen', label: t('sleutelproject.partijWeggevallen') }];
  const form = useZodForm(wisseling, { oorzaak: '', toelichting: '' });
  const wissel = useCommand('changeStatus', {
    onSuccess: () => {
      announce(t('algemeen.opgeslagen'));
      onClose();
    },
  });
  return (
    <FormDialog
      title={t(`sleutelproject.${act}Titel`, { naam: project.naam })}
      submitText={t(`sleutelproject.${act}`)}
      form={form}
      command={wissel}
      toInput={({ oorzaak, toelichting }, versie = project.versie) => ({
        path: { id: project.id },
        body: { naar: to, toelichting, ...(oorzaak && { oorzaak }) },
        ifMatch: versie,
      })}
      onClose={onClose}
    >
      {act === 'pauzeren' && (
        <FormSelect name="oorzaak" label={t('mijlpaal.oorzaak')} placeholder={t('algemeen.kies')} options={oorzaken} />
      )}
      <FormTextArea name="toelichting" label={t('algemeen.toelichting')} required />
    </FormDialog>
  );
}
