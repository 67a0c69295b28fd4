import { useTranslation } from 'react-i18next';
import type { ApiClient } from '@/api/models';
import { useCommand } from '@/api/queries';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { announce } from '@/ui/Toast';

/** Disables a machine client, whose tokens then work no longer, or enables it again. */
export function ApiClientActiefDialoog({ apiClient, onClose }: { apiClient: ApiClient; onClose: () => void }) {
  const { t } = useTranslation();
  const { id, naam, actief, versie } = apiClient;
  const act = actief ? 'uitschakelen' : 'inschakelen';
  const bewaar = useCommand('updateApiClient', {
    invalidates: ['getApiClient', 'listApiClients'],
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
      {t(`beheer.${act}ClientUitleg`, { naam })}
    </ConfirmDialog>
  );
}
