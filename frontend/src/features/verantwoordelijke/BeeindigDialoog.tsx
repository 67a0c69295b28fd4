import { useTranslation } from 'react-i18next';
import type { Verantwoordelijke } from '@/api/models';
import { useCommand } from '@/api/queries';
import { FormDialog } from '@/components/form/FormDialog';
import { FormDateField, FormTextArea } from '@/components/form/fields';
import { useZodForm } from '@/components/form/useZodForm';
import { date, optionalText, z } from '@/lib/zod';
import { announce } from '@/ui/Toast';

const beeindiging = z.object({ geldigTot: date(), toelichting: optionalText() });

/** Ends an occupancy: from that date on the seat is free. */
export function BeeindigDialoog({
  wie,
  today,
  onClose,
}: {
  wie: Verantwoordelijke;
  today: string;
  onClose: () => void;
}) {
  const { t } = useTranslation();
  const form = useZodForm(beeindiging, { geldigTot: today, toelichting: '' });
  const beeindig = useCommand('createBeeindiging', {
    onSuccess: () => {
      announce(t('algemeen.opgeslagen'));
      onClose();
    },
  });
  return (
    <FormDialog
      title={t('verantwoordelijke.beeindigNaam', { naam: wie.naam ?? t(`waarde.zetel.${wie.rol}`) })}
      submitText={t('verantwoordelijke.beeindigen')}
      form={form}
      command={beeindig}
      toInput={({ geldigTot, toelichting }, versie = wie.versie) => ({
        path: { id: wie.id },
        body: { geldigTot, ...(toelichting && { toelichting }) },
        ifMatch: versie,
      })}
      onClose={onClose}
    >
      <FormDateField
        name="geldigTot"
        label={t('verantwoordelijke.tot')}
        hint={t('verantwoordelijke.totUitleg')}
        required
      />
      <FormTextArea name="toelichting" label={t('algemeen.toelichting')} />
    </FormDialog>
  );
}
