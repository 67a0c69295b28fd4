import { useTranslation } from 'react-i18next';
import type { Gebruiker } from '@/api/models';
import { useCommand } from '@/api/queries';
import { FormTextField } from '@/components/form/fields';
import { FormDialog } from '@/components/form/FormDialog';
import { useZodForm } from '@/components/form/useZodForm';
import { text, z } from '@/lib/zod';
import { announce } from '@/ui/Toast';

const gegevens = z.object({ naam: text(120), email: z.email() });

export function WijzigGebruikerDialoog({ gebruiker, onClose }: { gebruiker: Gebruiker; onClose: () => void }) {
  const { t } = useTranslation();
  const form = useZodForm(gegevens, { naam: gebruiker.naam, email: gebruiker.email });
  const bewaar = useCommand('updateGebruiker', {
    onSuccess: () => {
      announce(t('algemeen.opgeslagen'));
      onClose();
    },
  });
  return (
    <FormDialog
      title={t('beheer.gegevensWijzigen')}
      form={form}
      command={bewaar}
      toInput={(body, versie = gebruiker.versie) => ({ path: { id: gebruiker.id }, body, ifMatch: versie })}
      onClose={onClose}
    >
      <FormTextField name="naam" label={t('beheer.naam')} autoComplete="off" required />
      <FormTextField name="email" label={t('sessie.email')} type="email" autoComplete="off" required />
    </FormDialog>
  );
}
