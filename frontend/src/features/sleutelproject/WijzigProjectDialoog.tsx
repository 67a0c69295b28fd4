import * as codes from '@/api/generated/codeLists';
import { useTranslation } from 'react-i18next';
import type { Sleutelproject } from '@/api/models';
import { useCommand } from '@/api/queries';
import { FormDialog } from '@/components/form/FormDialog';
import { FormSelect, FormTextArea, FormTextField } from '@/components/form/fields';
import { useZodForm } from '@/components/form/useZodForm';
import { optionalText, text, z } from '@/lib/zod';
import { announce } from '@/ui/Toast';

const wijziging = z.object({
  naam: text(200),
  omschrijving: optionalText(),
  vertrouwelijkheid: z.enum(codes.Vertrouwelijkheid),
});

export function WijzigProjectDialoog({ project, onClose }: { project: Sleutelproject; onClose: () => void }) {
  const { t } = useTranslation();
  const { naam, vertrouwelijkheid } = project;
  const form = useZodForm(wijziging, { naam, omschrijving: project.omschrijving ?? '', vertrouwelijkheid });
  const bewaar = useCommand('updateSleutelproject', {
    onSuccess: () => {
      announce(t('algemeen.opgeslagen'));
      onClose();
    },
  });
  return (
    <FormDialog
      title={t('sleutelproject.wijzigTitel')}
      form={form}
      command={bewaar}
      toInput={({ omschrijving, ...rest }, versie = project.versie) => ({
        path: { id: project.id },
        body: { ...rest, omschrijving: omschrijving || null },
        ifMatch: versie,
      })}
      onClose={onClose}
    >
      <FormTextField name="naam" label={t('sleutelproject.naam')} required />
      <FormTextArea name="omschrijving" label={t('sleutelproject.omschrijving')} />
      <FormSelect
        name="vertrouwelijkheid"
        label={t('sleutelproject.vertrouwelijkheid')}
        required
        options={codes.Vertrouwelijkheid.map((value) => ({ value, label: t(`waarde.vertrouwelijkheid.${value}`) }))}
      />
    </FormDialog>
  );
}
