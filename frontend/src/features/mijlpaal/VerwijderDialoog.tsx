import { useTranslation } from 'react-i18next';
import type { Mijlpaal } from '@/api/models';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { useMijlpaalCommand } from './useMijlpaalCommand';

export function VerwijderDialoog({ mijlpaal, onClose }: { mijlpaal: Mijlpaal; onClose: () => void }) {
  const { t } = useTranslation();
  const verwijder = useMijlpaalCommand('deleteMijlpaal', onClose);
  return (
    <ConfirmDialog
      title={t('mijlpaal.verwijderNaam', { naam: mijlpaal.naam })}
      confirmText={t('algemeen.verwijderen')}
      command={verwijder}
      input={{ path: { id: mijlpaal.id }, ifMatch: mijlpaal.versie }}
      onClose={onClose}
    >
      {t('mijlpaal.verwijderUitleg')}
    </ConfirmDialog>
  );
}
