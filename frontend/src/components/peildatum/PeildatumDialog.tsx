import { useNavigate } from '@tanstack/react-router';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { usePeildatum } from '@/api/peildatum';
import { useCalendarDay } from '@/api/useToday';
import { useFormat } from '@/i18n/useFormat';
import { localeOf } from '@/lib/dates';
import type { Search } from '@/lib/search';
import { Button } from '@/ui/Button';
import { DateField } from '@/ui/DateField';
import { Dialog } from '@/ui/Dialog';
import { DialogActions } from '@/ui/DialogActions';

/** Asks for the day; it goes into the address, so that what was can be sent as a link. */
export function PeildatumDialog({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const { language } = useFormat();
  const navigate = useNavigate();
  const today = useCalendarDay();
  const [peildatum, setPeildatum] = useState(usePeildatum() ?? '');
  const [fault, setFault] = useState<string>();
  const show = (event: FormEvent) => {
    event.preventDefault();
    if (peildatum === '') return setFault(t('fout.verplicht'));
    if (peildatum > today) return setFault(t('peildatum.nietInToekomst'));
    onClose();
    // Another day begins at the first page of a list again.
    void navigate({ to: '.', search: (before: Search) => ({ ...before, peildatum, cursor: undefined }) });
  };
  return (
    <Dialog title={t('peildatum.titel')} onClose={onClose}>
      <form className="stack" noValidate onSubmit={show}>
        <DateField
          label={t('peildatum.datum')}
          hint={t('peildatum.uitleg')}
          value={peildatum}
          onChange={setPeildatum}
          error={fault}
          maximum={today}
          locale={localeOf(language)}
          required
        />
        <DialogActions>
          <Button onClick={onClose}>{t('algemeen.annuleren')}</Button>
          <Button type="submit" variant="primary">
            {t('peildatum.tonen')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
