import { Link } from '@tanstack/react-router';
import type { ColumnDef } from '@tanstack/react-table';
import { useTranslation } from 'react-i18next';
import type { Escalatie } from '@/api/models';
import { AanZet } from '@/components/AanZet';
import { EscalatieKlok } from '@/components/EscalatieKlok';
import { EscalatieStatusLabel } from '@/components/StatusLabels';
import { useFormat } from '@/i18n/useFormat';
import { paths } from '@/lib/paths';

export function useEscalatieColumns(): ColumnDef<Escalatie>[] {
  const { t } = useTranslation();
  const { date, day } = useFormat();
  return [
    {
      header: t('escalatie.titel'),
      meta: { names: true },
      cell: ({ row: { original } }) => (
        <div>
          <Link to={paths.escalatie(original.id)}>{original.titel}</Link>
          <div className="subtle">{original.sleutelproject.naam}</div>
        </div>
      ),
    },
    { header: t('escalatie.soort'), cell: ({ row: { original } }) => t(`waarde.escalatieSoort.${original.soort}`) },
    {
      header: t('escalatie.status'),
      cell: ({ row: { original } }) => <EscalatieStatusLabel status={original.status} />,
    },
    { header: t('escalatie.aanZet'), cell: ({ row: { original } }) => <AanZet escalatie={original} /> },
    { header: t('escalatie.klok'), cell: ({ row: { original } }) => <EscalatieKlok escalatie={original} /> },
    {
      header: t('escalatie.afhandelenVoor'),
      meta: { sort: 'afhandelenVoor' },
      cell: ({ row: { original } }) => original.afhandelenVoor && date(original.afhandelenVoor),
    },
    {
      header: t('escalatie.gemeldOp'),
      meta: { sort: 'aangemaaktOp' },
      cell: ({ row: { original } }) => day(original.aangemaaktOp),
    },
  ];
}
