import { useTranslation } from 'react-i18next';
import type { ApiClient } from '@/api/models';
import { useCommand } from '@/api/queries';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { announce } from '@/ui/Toast';

interface EindeGeheimDialoogProps {
  apiClient: ApiClient;
  geheimId: string;
  onClose: () => void;
}

/** Ends a secret of a machine client: whoever still uses it gets no further. */
export function EindeGeheimDialoog({ apiClient, geheimId, onClose }: EindeGeheimDialoogProps) {
  const { t } = useTranslation();
  const { id, naam, versie } = apiClient;
  const beeindig = useCommand('endGeheim', {
    onSuccess: () => {
      announce(t('algemeen.opgeslagen'));
      onClose();
    },
  });
  return (
    <ConfirmDialog
      title={t('beheer.geheimBeeindigen')}
      confirmText={t('beheer.geheimBeeindigen')}
      command={beeindig}
      input={{ path: { id, geheimId }, ifMatch: versie }}
      onClose={onClose}
    >
      {t('beheer.geheimBeeindigenUitleg', { naam })}
    </ConfirmDialog>
  );
}
