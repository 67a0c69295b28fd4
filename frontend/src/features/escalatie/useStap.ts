import { useTranslation } from 'react-i18next';
import { useCommand } from '@/api/queries';
import { announce } from '@/ui/Toast';
import type { Act } from './acts';

/** The command that takes a step; tells that it was done. */
export function useStap(act: Act, onDone: () => void) {
  const { t } = useTranslation();
  return useCommand('createStap', {
    onSuccess: () => {
      announce(t(`escalatie.gedaan.${act}`));
      onDone();
    },
  });
}
