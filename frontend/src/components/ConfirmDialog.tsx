import type { UseMutationResult } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { ProblemError } from '@/api/problem';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { DialogActions } from '@/ui/DialogActions';
import { Notice } from '@/ui/Notice';
import { problemText } from './problemText';

interface ConfirmDialogProps<A, I> {
  title: string;
  confirmText: string;
  command: UseMutationResult<A, ProblemError, I>;
  input: I;
  onClose: () => void;
  /** What will happen. */
  children: ReactNode;
}

/** Asks before something is done that cannot be undone. */
export function ConfirmDialog<A, I>({
  title,
  confirmText,
  command,
  input,
  onClose,
  children,
}: ConfirmDialogProps<A, I>) {
  const { t } = useTranslation();
  return (
    <Dialog title={title} alert onClose={onClose}>
      {command.error && (
        <Notice tone="negative" announced>
          {problemText(command.error.problem)}
        </Notice>
      )}
      <p>{children}</p>
      <DialogActions>
        <Button onClick={onClose}>{t('algemeen.annuleren')}</Button>
        <Button variant="danger" busy={command.isPending} onClick={() => command.mutate(input)}>
          {confirmText}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
