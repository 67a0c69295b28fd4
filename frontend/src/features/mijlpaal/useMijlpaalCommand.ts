import { useTranslation } from 'react-i18next';
import { useCommand } from '@/api/queries';
import type { Operation } from '@/api/operation';
import { announce } from '@/ui/Toast';

/** A command on a milestone: when done, what it touched is read again, it is told, and the dialog closes. */
export function useMijlpaalCommand<O extends Operation>(operation: O, onClose: () => void) {
  const { t } = useTranslation();
  return useCommand(operation, {
    onSuccess: () => {
      announce(t('algemeen.opgeslagen'));
      onClose();
    },
  });
}
