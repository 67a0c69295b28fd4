import { useTranslation } from 'react-i18next';
import type { Reces } from '@/api/models';
import { useCommand } from '@/api/queries';
import { ConfirmDialog } from '@/components/ConfirmDialog';

/** Removes a recess; clocks that run already keep their days. */
export function VerwijderRecesDialoog({ reces, onClose }: { reces: Reces; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <ConfirmDialog
      title={t('reces.verwijderNaam', { naam: reces.naam })}
      confirmText={t('reces.verwijderen')}
      command={useCommand('deleteReces', { onSuccess: onClose })}
      input={{ path: { id: reces.id }, ifMatch: reces.versie }}
      onClose={onClose}
    >
      {t('reces.verwijderUitleg')}
    </ConfirmDialog>
  );
}
