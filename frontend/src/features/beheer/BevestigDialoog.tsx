import type { UseMutationResult } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { ProblemError } from '@/api/problem';
import { problemText } from '@/components/problemText';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { DialogActions } from '@/ui/DialogActions';
import { Notice } from '@/ui/Notice';

interface BevestigDialoogProps<A, I> {
  title: string;
  /** What will happen. */
  explanation: string;
  confirmText: string;
  danger?: boolean;
  command: UseMutationResult<A, ProblemError, I>;
  input: I;
  onClose: () => void;
}

/** Asks before it does what cannot simply be undone. */
export function BevestigDialoog<A, I>({
  title,
  explanation,
  confirmText,
  danger = false,
  command,
  input,
  onClose,
}: BevestigDialoogProps<A, I>) {
  const { t } = useTranslation();
  return (
    <Dialog title={title} onClose={onClose} alert>
      <p>{explanation}</p>
      {command.error && (
        <Notice tone="negative" announced>
          {problemText(command.error.problem)}
        </Notice>
      )}
      <DialogActions>
        <Button onClick={onClose}>{t('algemeen.annuleren')}</Button>
        <Button variant={danger ? 'danger' : 'primary'} busy={command.isPending} onClick={() => command.mutate(input)}>
          {confirmText}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
