import * as codes from '@/api/generated/codeLists';
import { useTranslation } from 'react-i18next';
import type { Mijlpaal } from '@/api/models';
import { FormDialog } from '@/components/form/FormDialog';
import { FormDateField, FormTextArea, FormTextField } from '@/components/form/fields';
import { useZodForm } from '@/components/form/useZodForm';
import { date, optionalText, z } from '@/lib/zod';
import { PrecisieVeld } from './PrecisieVeld';
import { useMijlpaalCommand } from './useMijlpaalCommand';

const realisatie = z.object({
  datum: date(),
  precisie: z.enum(codes.Precisie),
  bewijs: optionalText(500),
  toelichting: optionalText(),
});

interface RealiseerDialoogProps {
  mijlpaal: Mijlpaal;
  today: string;
  onClose: () => void;
}

/** Tells that a milestone was achieved, when, and where that can be seen. */
export function RealiseerDialoog({ mijlpaal, today, onClose }: RealiseerDialoogProps) {
  const { t } = useTranslation();
  const form = useZodForm(realisatie, { datum: today, precisie: 'dag', bewijs: '', toelichting: '' });
  const bewaar = useMijlpaalCommand('createRealisatie', onClose);
  return (
    <FormDialog
      title={t('mijlpaal.realiseerNaam', { naam: mijlpaal.naam })}
      submitText={t('mijlpaal.realiseren')}
      form={form}
      command={bewaar}
      toInput={({ datum, precisie, bewijs, toelichting }, versie = mijlpaal.versie) => ({
        path: { id: mijlpaal.id },
        body: { datum, precisie, ...(bewijs && { bewijs }), ...(toelichting && { toelichting }) },
        ifMatch: versie,
      })}
      onClose={onClose}
    >
      <FormDateField name="datum" label={t('mijlpaal.behaaldOp')} maximum={today} required />
      <PrecisieVeld name="precisie" />
      <FormTextField name="bewijs" label={t('mijlpaal.bewijs')} hint={t('mijlpaal.bewijsUitleg')} />
      <FormTextArea name="toelichting" label={t('algemeen.toelichting')} />
    </FormDialog>
  );
}
