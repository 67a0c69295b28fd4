import { useState } from 'react';
import type { FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { DialogActions } from '@/ui/DialogActions';
import { announce } from '@/ui/Toast';
import { CommandForm, type CommandFormProps } from './CommandForm';
import { Discard } from './Discard';
import { isChanged } from './Kept';

interface FormDialogProps<T extends FieldValues, A, I> extends Omit<CommandFormProps<T, A, I>, 'actions'> {
  /** The word on the button that submits; by default “Opslaan”. */
  submitText?: string;
  wide?: boolean;
  /** Stands at the side where there is room, so that what it is about stays in sight. */
  aside?: boolean;
  onClose: () => void;
}

/** One command in a dialog; the caller closes it when the command succeeded. It asks before it throws away what was typed. */
export function FormDialog<T extends FieldValues, A, I>({
  submitText,
  wide,
  aside,
  onClose,
  ...rest
}: FormDialogProps<T, A, I>) {
  const { t } = useTranslation();
  const [asks, setAsks] = useState(false);
  const { form, command, title } = rest;
  const close = () => {
    if (isChanged(form)) setAsks(true);
    else discard();
  };
  const discard = () => {
    if (command.isPending) {
      command.abandon();
      announce(t('formulier.afgebroken'));
    }
    form.reset();
    onClose();
  };
  return (
    <Dialog title={title} wide={wide} aside={aside} onClose={close}>
      <CommandForm
        {...rest}
        actions={
          <DialogActions>
            <Button onClick={close}>{t('algemeen.annuleren')}</Button>
            <Button type="submit" variant="primary" busy={command.isPending}>
              {submitText ?? t('algemeen.opslaan')}
            </Button>
          </DialogActions>
        }
      />
      {asks && <Discard onKeep={() => setAsks(false)} onDiscard={discard} />}
    </Dialog>
  );
}
