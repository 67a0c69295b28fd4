import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { DialogActions } from '@/ui/DialogActions';

/** Asks before what was typed is thrown away. */
export function Discard({ onKeep, onDiscard }: { onKeep: () => void; onDiscard: () => void }) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('formulier.vraag')} alert onClose={onKeep}>
      <p>{t('formulier.vraagUitleg')}</p>
      <DialogActions>
        <Button variant="danger" onClick={onDiscard}>
          {t('formulier.weggooien')}
        </Button>
        <Button variant="primary" onClick={onKeep}>
          {t('formulier.verder')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
