import { Download } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { download } from '@/api/download';
import type { Operation } from '@/api/operation';
import { problemOf } from '@/api/problem';
import { ActionMenu } from '@/ui/ActionMenu';
import { announce } from '@/ui/Toast';
import { problemText } from '../problemText';
import type { Register } from './useRegister';

const mediaTypes = {
  csv: 'text/csv',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  geojson: 'application/geo+json',
  ics: 'text/calendar',
} as const;

interface ExportMenuProps {
  operation: Operation;
  register: Register;
  /** The filters that the server knows. */
  names: string[];
  /** The name of the file, without its ending. */
  fileName: string;
  formats: (keyof typeof mediaTypes)[];
}

/** Saves the whole filtered set as a file, not only the page on screen. */
export function ExportMenu({ operation, register, names, fileName, formats }: ExportMenuProps) {
  const { t } = useTranslation();
  const query = Object.fromEntries([...names, 'sort'].map((name) => [name, register.search[name]]));
  const save = (format: keyof typeof mediaTypes) =>
    download(operation, query, mediaTypes[format], `${fileName}.${format}`).catch((error: unknown) =>
      announce(problemText(problemOf(error))),
    );
  return (
    <ActionMenu
      label={t('algemeen.exporteer')}
      text={t('algemeen.exporteer')}
      icon={<Download aria-hidden="true" />}
      actions={formats.map((format) => ({
        id: format,
        title: t(`algemeen.formaat.${format}`),
        onAction: () => void save(format),
      }))}
    />
  );
}
