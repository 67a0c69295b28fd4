import { useTranslation } from 'react-i18next';
import type { Gebruiker } from '@/api/models';
import { useCommand } from '@/api/queries';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { announce } from '@/ui/Toast';

/** Disables an account, which ends its sessions at once, or enables it again. */
export function GebruikerActiefDialoog({ gebruiker, onClose }: { gebruiker: Gebruiker; onClose: () => void }) {
  const { t } = useTranslation();
  const { id, naam, actief, versie } = gebruiker;
  const act = actief ? 'uitschakelen' : 'inschakelen';
  const bewaar = useCommand('updateGebruiker', {
    invalidates: ['getGebruiker', 'listGebruikers'],
    onSuccess: () => {
      announce(t('algemeen.opgeslagen'));
      onClose();
    },
  });
  return (
    <ConfirmDialog
      title={t(`beheer.${act}`)}
      confirmText={t(`beheer.${act}`)}
      command={bewaar}
      input={{ path: { id }, body: { actief: !actief }, ifMatch: versie }}
      onClose={onClose}
    >
      {t(`beheer.${act}Uitleg`, { naam })}
    </ConfirmDialog>
  );
}
