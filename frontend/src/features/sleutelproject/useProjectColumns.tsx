import { Link } from '@tanstack/react-router';
import type { ColumnDef } from '@tanstack/react-table';
import { useTranslation } from 'react-i18next';
import type { Sleutelproject } from '@/api/models';
import { ProjectStatusLabel } from '@/components/StatusLabels';
import { useFormat } from '@/i18n/useFormat';
import { paths } from '@/lib/paths';
import type { Search } from '@/lib/search';
import { StatusLabel, type Tone } from '@/ui/StatusLabel';

export function useProjectColumns(): ColumnDef<Sleutelproject>[] {
  const { t } = useTranslation();
  const { number, day } = useFormat();
  const count = (value: number | null | undefined, tone: Tone, label: string, link: { to: string; search?: Search }) =>
    typeof value !== 'number' ? (
      '–'
    ) : value > 0 ? (
      <Link {...link} aria-label={label}>
        <StatusLabel tone={tone}>{number(value)}</StatusLabel>
      </Link>
    ) : (
      number(0)
    );
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
      cell: ({ row }) =>
        count(
          row.original.teLateMijlpalen,
          'negative',
          t('sleutelproject.teLateVan', { aantal: row.original.teLateMijlpalen ?? 0, naam: row.original.naam }),
          { to: paths.mijlpalen, search: { sleutelprojectId: row.original.id, status: 'teLaat' } },
        ),
    },
    {
      id: 'escalaties',
      header: t('sleutelproject.openEscalaties'),
      meta: { numeric: true },
      cell: ({ row }) =>
        count(
          row.original.openEscalaties,
          'warning',
          t('sleutelproject.escalatiesVan', { aantal: row.original.openEscalaties ?? 0, naam: row.original.naam }),
          { to: paths.sleutelprojectTab(row.original.id, 'escalaties') },
        ),
    },
    {
      id: 'gewijzigd',
      header: t('sleutelproject.gewijzigd'),
      meta: { sort: 'gewijzigdOp' },
      cell: ({ row }) => <span className="nowrap">{day(row.original.gewijzigdOp)}</span>,
    },
  ];
}
