import * as codes from '@/api/generated/codeLists';
import { useTranslation } from 'react-i18next';
import { FormSelect, FormTextArea, FormTextField } from '@/components/form/fields';
import { text, z } from '@/lib/zod';

/** What a case asks, as it is checked before it is sent. */
export const vraagSchema = {
  soort: z.enum(codes.Escalatiesoort),
  titel: text(200),
  vraag: text(),
  gewenstBesluit: text(),
};

/** The fields that say what a case asks. */
export function VraagVelden() {
  const { t } = useTranslation();
  return (
    <>
      <FormSelect
        name="soort"
        label={t('escalatie.soort')}
        required
        options={codes.Escalatiesoort.map((value) => ({ value, label: t(`waarde.escalatieSoort.${value}`) }))}
      />
      <FormTextField name="titel" label={t('escalatie.titel')} required />
      <FormTextArea name="vraag" label={t('escalatie.vraag')} hint={t('escalatie.vraagUitleg')} required />
      <FormTextArea
        name="gewenstBesluit"
        label={t('escalatie.gewenstBesluit')}
        hint={t('escalatie.gewenstBesluitUitleg')}
        required
      />
    </>
  );
}
