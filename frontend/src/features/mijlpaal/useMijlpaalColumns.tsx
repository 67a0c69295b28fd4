import { Link } from '@tanstack/react-router';
import type { ColumnDef } from '@tanstack/react-table';
import { useTranslation } from 'react-i18next';
import type { Mijlpaal } from '@/api/models';
import { DateText } from '@/components/DateText';
import { MijlpaalStatusLabel } from '@/components/StatusLabels';
import { useFormat } from '@/i18n/useFormat';
import { paths } from '@/lib/paths';
import { DagelijkseActies } from './DagelijkseActies';
import { isOpen, isReadOnly } from './MijlpaalActies';
import type { MijlpaalHandeling } from './MijlpaalDialogen';

/** A milestone among those of other projects. */
export function useMijlpaalColumns(onHandeling: (handeling: MijlpaalHandeling) => void): ColumnDef<Mijlpaal>[] {
  const { t } = useTranslation();
  const { difference } = useFormat();
  return [
    {
      id: 'naam',
      header: t('mijlpaal.enkelvoud'),
      meta: { sort: 'naam', names: true },
      cell: ({ row: { original } }) => (
        <>
          <Link to={paths.sleutelprojectTab(original.sleutelprojectId, 'mijlpalen')} search={{ mijlpaal: original.id }}>
            {original.naam}
          </Link>
          <div className="subtle">
            {original.sleutelproject.naam} · {t(`waarde.fase.${original.fase}`)}
          </div>
        </>
      ),
    },
    {
      id: 'basis',
      header: t('mijlpaal.basisdatum'),
      meta: { sort: 'basisdatum' },
      cell: ({ row: { original } }) => <DateText date={original.basisdatum} precisie={original.basisPrecisie} />,
    },
    {
      id: 'prognose',
      header: t('mijlpaal.prognosedatum'),
      meta: { sort: 'prognosedatum' },
      cell: ({ row: { original } }) => <DateText date={original.prognosedatum} precisie={original.prognosePrecisie} />,
    },
    {
      id: 'uitloop',
      header: t('mijlpaal.uitloopInDagen'),
      meta: { numeric: true },
      cell: ({ row: { original } }) =>
        typeof original.uitloopDagen === 'number' ? difference(original.uitloopDagen) : '–',
    },
    {
      id: 'status',
      header: t('sleutelproject.status'),
      cell: ({ row }) => <MijlpaalStatusLabel status={row.original.status} />,
    },
    {
      id: 'handelingen',
      header: t('algemeen.handelingen'),
      meta: { acts: true },
      cell: ({ row: { original } }) =>
        !isReadOnly(original) &&
        isOpen(original) && (
          <div className="row mijlpaal-acties">
            <DagelijkseActies mijlpaal={original} onHandeling={onHandeling} />
          </div>
        ),
    },
  ];
}
