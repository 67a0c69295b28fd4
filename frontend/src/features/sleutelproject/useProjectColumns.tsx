import { Link } from '@tanstack/react-router';
import type { ColumnDef } from '@tanstack/react-table';
import { useTranslation } from 'react-i18next';
import type { Sleutelproject } from '@/api/models';
import { ProjectStatusLabel } from '@/components/StatusLabels';
import { useFormat } from '@/i18n/useFormat';
import { paths } from '@/lib/paths';
import { StatusLabel } from '@/ui/StatusLabel';

export function useProjectColumns(): ColumnDef<Sleutelproject>[] {
  const { t } = useTranslation();
  const { number, day } = useFormat();
  const count = (value: number | null | undefined) =>
    typeof value !== 'number' ? '–' : value > 0 ? <StatusLabel tone="warning">{number(value)}</StatusLabel> : number(0);
  return [
    {
      id: 'naam',
      header: t('sleutelproject.naam'),
      meta: { sort: 'naam', names: true },
      cell: ({ row: { original } }) => <Link to={paths.sleutelproject(original.id)}>{original.naam}</Link>,
    },
    {
      id: 'kenmerk',
      header: t('sleutelproject.kenmerk'),
      meta: { sort: 'kenmerk' },
      cell: ({ row }) => <span className="nowrap">{row.original.kenmerk}</span>,
    },
    { id: 'gemeente', header: t('sleutelproject.gemeente'), cell: ({ row }) => row.original.gemeenteNaam },
    {
      id: 'fase',
      header: t('sleutelproject.fase'),
      cell: ({ row: { original } }) =>
        original.fase ? t(`waarde.fase.${original.fase}`) : t('sleutelproject.alleFasenAf'),
    },
    {
      id: 'status',
      header: t('sleutelproject.status'),
      cell: ({ row }) => <ProjectStatusLabel status={row.original.status} />,
    },
    {
      id: 'woningen',
      header: t('sleutelproject.woningen'),
      meta: { numeric: true },
      cell: ({ row }) => number(row.original.woningen),
    },
    {
      id: 'teLaat',
      header: t('sleutelproject.teLateMijlpalen'),
      meta: { numeric: true },
      cell: ({ row }) => count(row.original.teLateMijlpalen),
    },
    {
      id: 'escalaties',
      header: t('sleutelproject.openEscalaties'),
      meta: { numeric: true },
      cell: ({ row }) => count(row.original.openEscalaties),
    },
    {
      id: 'gewijzigd',
      header: t('sleutelproject.gewijzigd'),
      meta: { sort: 'gewijzigdOp' },
      cell: ({ row }) => <span className="nowrap">{day(row.original.gewijzigdOp)}</span>,
    },
  ];
}
