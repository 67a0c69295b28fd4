import * as codes from '@/api/generated/codeLists';
import { useTranslation } from 'react-i18next';
import type { Escalatie } from '@/api/models';
import { FormDateField, FormRadioGroup, FormSelect, FormTextArea } from '@/components/form/fields';
import { FormDialog } from '@/components/form/FormDialog';
import { useZodForm } from '@/components/form/useZodForm';
import { useThemaOptions } from '@/components/reference';
import { afhandeling, settlement } from './afhandeling';
import { useStap } from './useStap';

/** Settling a case: its outcome, and in the same act what that does to the milestone it is about. */
export function AfhandelDialoog({ escalatie, onClose }: { escalatie: Escalatie; onClose: () => void }) {
  const { t } = useTranslation();
  const form = useZodForm(afhandeling, { uitkomst: '', toelichting: '', gevolg: { naar: '', oorzaak: '' } });
  const handelAf = useStap('afhandeling', onClose);
  return (
    <FormDialog
      title={t('escalatie.handeling.afhandeling')}
      submitText={t('escalatie.handeling.afhandeling')}
      form={form}
      command={handelAf}
      toInput={(values, versie = escalatie.versie) => ({
        path: { id: escalatie.id },
        body: settlement(values, escalatie.mijlpaal?.id),
        ifMatch: versie,
      })}
      onClose={onClose}
    >
      <p>{t('escalatie.uitleg.afhandeling')}</p>
      <FormRadioGroup
        name="uitkomst"
        label={t('escalatie.uitkomst')}
        required
        options={codes.Uitkomst.map((value) => ({ value, label: t(`waarde.escalatieUitkomst.${value}`) }))}
      />
      <FormTextArea name="toelichting" label={t('algemeen.toelichting')} required />
      {escalatie.mijlpaal && <Gevolg mijlpaal={escalatie.mijlpaal.naam} />}
    </FormDialog>
  );
}

/** The effect on the milestone; may stay empty. */
function Gevolg({ mijlpaal }: { mijlpaal: string }) {
  const { t } = useTranslation();
  return (
    <>
      <FormDateField
        name="gevolg.naar"
        label={t('escalatie.nieuweDatum', { mijlpaal })}
        hint={t('escalatie.gevolgUitleg')}
      />
      <FormSelect
        name="gevolg.oorzaak"
        label={t('escalatie.oorzaak')}
        placeholder={t('algemeen.kies')}
        options={useThemaOptions()}
      />
    </>
  );
}
