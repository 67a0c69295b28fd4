import { Link } from '@tanstack/react-router';
import type { ColumnDef } from '@tanstack/react-table';
import { useTranslation } from 'react-i18next';
import type { Woningbouwplan } from '@/api/models';
import { HardheidLabel } from '@/components/StatusLabels';
import { useCodelijst } from '@/components/reference';
import { useFormat } from '@/i18n/useFormat';
import { paths } from '@/lib/paths';

/** The columns of plans; inside a project its name is left out. */
export function usePlanColumns({ withProject = true } = {}): ColumnDef<Woningbouwplan>[] {
  const { t } = useTranslation();
  const { number } = useFormat();
  const planstatus = useCodelijst('planstatus');
  const columns: ColumnDef<Woningbouwplan>[] = [
    {
      id: 'naam',
      header: t('woningbouwplan.naam'),
      meta: { sort: 'naam', names: true },
      cell: ({ row: { original } }) => <Link to={paths.woningbouwplan(original.id)}>{original.naam}</Link>,
    },
    {
      id: 'gemeente',
      header: t('woningbouwplan.gemeente'),
      meta: { sort: 'gemeenteCode' },
      cell: ({ row }) => row.original.gemeenteNaam,
    },
    {
      id: 'planstatus',
      header: t('woningbouwplan.planstatus'),
      cell: ({ row: { original } }) =>
        planstatus.find(({ value }) => value === original.planstatus)?.label ?? original.planstatus,
    },
    {
      id: 'hardheid',
      header: t('woningbouwplan.hardheid'),
      cell: ({ row }) => <HardheidLabel hardheid={row.original.hardheid} />,
    },
    {
      id: 'bruto',
      header: t('woningbouwplan.bruto'),
      meta: { numeric: true },
      cell: ({ row }) => number(row.original.bruto),
    },
    {
      id: 'rest',
      header: t('woningbouwplan.restcapaciteit'),
      meta: { numeric: true, sort: 'restcapaciteit' },
      cell: ({ row }) => number(row.original.restcapaciteit),
    },
  ];
  if (!withProject) return columns;
  return [
    ...columns,
    {
      id: 'sleutelproject',
      header: t('woningbouwplan.sleutelproject'),
      cell: ({ row: { original } }) =>
        original.sleutelproject ? (
          <Link to={paths.sleutelproject(original.sleutelproject.id)}>{original.sleutelproject.naam}</Link>
        ) : (
          '–'
        ),
    },
  ];
}
