import { useNavigate } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCommand } from '@/api/queries';
import { FormTextField } from '@/components/form/fields';
import { FormDialog } from '@/components/form/FormDialog';
import { useZodForm } from '@/components/form/useZodForm';
import { paths } from '@/lib/paths';
import { text, z } from '@/lib/zod';
import { GeheimDialoog } from './GeheimDialoog';

const nieuweGebruiker = z.object({ naam: text(120), email: z.email() });

/** Makes an account; its one-time password is shown only this once, then its page, where it is given its roles. */
export function NieuweGebruikerDialoog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const [made, setMade] = useState<{ id: string; eenmaligWachtwoord: string }>();
  const form = useZodForm(nieuweGebruiker, { naam: '', email: '' });
  const maak = useCommand('createGebruiker', { onSuccess: setMade });
  if (made)
    return (
      <GeheimDialoog
        title={t('beheer.gebruikerGemaakt')}
        explanation={t('beheer.wachtwoordUitleg')}
        secrets={[[t('beheer.eenmaligWachtwoord'), made.eenmaligWachtwoord]]}
        onClose={() => void navigate({ to: paths.gebruiker(made.id) })}
      />
    );
  return (
    <FormDialog
      title={t('beheer.nieuweGebruiker')}
      form={form}
      command={maak}
      toInput={(body) => ({ body })}
      onClose={onClose}
    >
      <FormTextField name="naam" label={t('beheer.naam')} autoComplete="off" required />
      <FormTextField name="email" label={t('sessie.email')} type="email" autoComplete="off" required />
    </FormDialog>
  );
}
