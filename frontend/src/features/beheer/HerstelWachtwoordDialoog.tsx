import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Gebruiker } from '@/api/models';
import { useCommand } from '@/api/queries';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { GeheimDialoog } from './GeheimDialoog';

/** Gives an account a new one-time password, shown only this once. */
export function HerstelWachtwoordDialoog({ gebruiker, onClose }: { gebruiker: Gebruiker; onClose: () => void }) {
  const { t } = useTranslation();
  const [wachtwoord, setWachtwoord] = useState<string>();
  const herstel = useCommand('resetWachtwoord', {
    onSuccess: ({ eenmaligWachtwoord }) => setWachtwoord(eenmaligWachtwoord),
  });
  if (wachtwoord)
    return (
      <GeheimDialoog
        title={t('beheer.nieuwWachtwoord')}
        explanation={t('beheer.wachtwoordUitleg')}
        secrets={[[t('beheer.eenmaligWachtwoord'), wachtwoord]]}
        onClose={onClose}
      />
    );
  return (
    <ConfirmDialog
      title={t('beheer.nieuwWachtwoord')}
      confirmText={t('beheer.nieuwWachtwoord')}
      command={herstel}
      input={{ path: { id: gebruiker.id } }}
      onClose={onClose}
    >
      {t('beheer.nieuwWachtwoordUitleg', { naam: gebruiker.naam })}
    </ConfirmDialog>
  );
}
