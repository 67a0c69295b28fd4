import { useTranslation } from 'react-i18next';
import type { ApiClient, Gebruiker } from '@/api/models';
import { useCommand } from '@/api/queries';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { announce } from '@/ui/Toast';

interface ActiefDialoogProps {
  operation: 'updateApiClient' | 'updateGebruiker';
  /** Who or what is switched. */
  of: ApiClient | Gebruiker;
  onClose: () => void;
}

/** Disables an account or a machine client, which ends its sessions or tokens at once, or enables it again. */
export function ActiefDialoog({ operation, of: { id, naam, actief, versie }, onClose }: ActiefDialoogProps) {
  const { t } = useTranslation();
  const act = actief ? 'uitschakelen' : 'inschakelen';
  const bewaar = useCommand(operation, {
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
      {t(`beheer.${act}${operation === 'updateApiClient' ? 'ClientUitleg' : 'Uitleg'}`, { naam })}
    </ConfirmDialog>
  );
}
