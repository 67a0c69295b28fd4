import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ApiClient } from '@/api/models';
import { useCommand } from '@/api/queries';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { GeheimDialoog } from './GeheimDialoog';

/** Gives a machine client one more secret; the one before it works until it is ended. */
export function NieuwGeheimDialoog({ apiClient, onClose }: { apiClient: ApiClient; onClose: () => void }) {
  const { t } = useTranslation();
  const [geheim, setGeheim] = useState<string>();
  const vernieuw = useCommand('renewGeheim', {
    onSuccess: (answer) => setGeheim(answer.geheim),
  });
  if (geheim)
    return (
      <GeheimDialoog
        title={t('beheer.nieuwGeheim')}
        explanation={t('beheer.geheimUitleg')}
        secrets={[
          [t('beheer.clientId'), apiClient.clientId],
          [t('beheer.geheim'), geheim],
        ]}
        onClose={onClose}
      />
    );
  return (
    <ConfirmDialog
      title={t('beheer.nieuwGeheim')}
      confirmText={t('beheer.nieuwGeheim')}
      command={vernieuw}
      input={{ path: { id: apiClient.id }, body: {} }}
      onClose={onClose}
    >
      {t('beheer.nieuwGeheimUitleg', { naam: apiClient.naam })}
    </ConfirmDialog>
  );
}
