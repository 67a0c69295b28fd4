import { Download } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { download } from '@/api/download';
import type { Operation } from '@/api/operation';
import { problemOf } from '@/api/problem';
import { Button } from '@/ui/Button';
import { announce } from '@/ui/Toast';
import { problemText } from '../problemText';
import type { Register } from './useRegister';

/** Saves the whole filtered set as CSV, not only the page on screen. */
export function ExportButton({
  operation,
  register,
  fileName,
}: {
  operation: Operation;
  register: Register;
  fileName: string;
}) {
  const { t } = useTranslation();
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    await download(operation, { ...register.search, cursor: undefined }, 'text/csv', fileName).catch((error: unknown) =>
      announce(problemText(problemOf(error))),
    );
    setBusy(false);
  };
  return (
    <Button icon={<Download aria-hidden="true" />} busy={busy} onClick={() => void save()}>
      {t('algemeen.exporteerCsv')}
    </Button>
  );
}
