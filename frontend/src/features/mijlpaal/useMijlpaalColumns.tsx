import { Link } from '@tanstack/react-router';
import type { ColumnDef } from '@tanstack/react-table';
import { useTranslation } from 'react-i18next';
import type { Mijlpaal } from '@/api/models';
import { paths } from '@/lib/paths';
import { DagelijkseActies } from './DagelijkseActies';
import { isOpen, isReadOnly } from './MijlpaalActies';
import type { MijlpaalHandeling } from './MijlpaalDialogen';
import { useMijlpaalKolommen } from './useMijlpaalKolommen';

/** A milestone among those of other projects. */
export function useMijlpaalColumns(onHandeling: (handeling: MijlpaalHandeling) => void): ColumnDef<Mijlpaal>[] {
  const { t } = useTranslation();
  const facts = useMijlpaalKolommen();
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
    ...facts.map(({ id, header, meta, show }): ColumnDef<Mijlpaal> => ({
      id,
      header,
      meta,
      cell: ({ row }) => show(row.original),
    })),
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
