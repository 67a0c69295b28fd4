import { useTranslation } from 'react-i18next';
import type { Mijlpaal } from '@/api/models';
import { FormDialog } from '@/components/form/FormDialog';
import { FormTextArea } from '@/components/form/fields';
import { useZodForm } from '@/components/form/useZodForm';
import { text, z } from '@/lib/zod';
import { useMijlpaalCommand } from './useMijlpaalCommand';

const vervalverklaring = z.object({ toelichting: text() });

/** Lets a milestone lapse: it stays visible, with the reason. */
export function VervalDialoog({ mijlpaal, onClose }: { mijlpaal: Mijlpaal; onClose: () => void }) {
  const { t } = useTranslation();
  const form = useZodForm(vervalverklaring, { toelichting: '' });
  const bewaar = useMijlpaalCommand('createVervalverklaring', onClose);
  return (
    <FormDialog
      title={t('mijlpaal.vervalNaam', { naam: mijlpaal.naam })}
      submitText={t('mijlpaal.laatVervallen')}
      form={form}
      command={bewaar}
      toInput={(body, versie = mijlpaal.versie) => ({ path: { id: mijlpaal.id }, body, ifMatch: versie })}
      onClose={onClose}
    >
      <p>{t('mijlpaal.vervalUitleg')}</p>
      <FormTextArea name="toelichting" label={t('algemeen.toelichting')} required />
    </FormDialog>
  );
}
