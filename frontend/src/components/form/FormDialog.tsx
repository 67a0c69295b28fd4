import type { FieldValues } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Button } from '@/ui/Button';
import { Dialog } from '@/ui/Dialog';
import { DialogActions } from '@/ui/DialogActions';
import { CommandForm, type CommandFormProps } from './CommandForm';

interface FormDialogProps<T extends FieldValues, A, I> extends Omit<CommandFormProps<T, A, I>, 'actions'> {
  title: string;
  /** The word on the button that submits; by default “Opslaan”. */
  submitText?: string;
  wide?: boolean;
  onClose: () => void;
}

/** One command in a dialog; the caller closes it when the command succeeded. */
export function FormDialog<T extends FieldValues, A, I>({
  title,
  submitText,
  wide,
  onClose,
  ...form
}: FormDialogProps<T, A, I>) {
  const { t } = useTranslation();
  return (
    <Dialog title={title} wide={wide} onClose={onClose}>
      <CommandForm
        {...form}
        actions={
          <DialogActions>
            <Button onClick={onClose}>{t('algemeen.annuleren')}</Button>
            <Button type="submit" variant="primary" busy={form.command.isPending}>
              {submitText ?? t('algemeen.opslaan')}
            </Button>
          </DialogActions>
        }
      />
    </Dialog>
  );
}
