import { useTranslation } from 'react-i18next';
import type { Toekenning } from '@/api/models';
import { useCommand } from '@/api/queries';
import { ConfirmDialog } from '@/components/ConfirmDialog';
import { announce } from '@/ui/Toast';
import { toekenningText } from './toekenningText';

interface TrekInDialoogProps {
  toekenning: Toekenning;
  /** Whose role it is. */
  naam: string;
  onClose: () => void;
}

/** Takes a role away. */
export function TrekInDialoog({ toekenning, naam, onClose }: TrekInDialoogProps) {
  const { t } = useTranslation();
  const trekIn = useCommand('deleteToekenning', {
    onSuccess: () => {
      announce(t('beheer.ingetrokken'));
      onClose();
    },
  });
  return (
    <ConfirmDialog
      title={t('beheer.intrekken')}
      confirmText={t('beheer.intrekken')}
      command={trekIn}
      input={{ path: { id: toekenning.id }, ifMatch: toekenning.versie }}
      onClose={onClose}
    >
      {t('beheer.intrekkenUitleg', { naam, rol: toekenningText(toekenning) })}
    </ConfirmDialog>
  );
}
