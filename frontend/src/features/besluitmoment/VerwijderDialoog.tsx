import { useTranslation } from 'react-i18next';
import type { Besluitmoment } from '@/api/models';
import { useCommand } from '@/api/queries';
import { ConfirmDialog } from '@/components/ConfirmDialog';

/** Removes a moment at which nothing was decided. */
export function VerwijderDialoog({ moment, onClose }: { moment: Besluitmoment; onClose: () => void }) {
  const { t } = useTranslation();
  return (
    <ConfirmDialog
      title={t('besluitmoment.verwijderNaam', { naam: moment.naam })}
      confirmText={t('besluitmoment.verwijderen')}
      command={useCommand('deleteBesluitmoment', { onSuccess: onClose })}
      input={{ path: { id: moment.id }, ifMatch: moment.versie }}
      onClose={onClose}
    >
      {t('besluitmoment.verwijderUitleg', { naam: moment.naam })}
    </ConfirmDialog>
  );
}
