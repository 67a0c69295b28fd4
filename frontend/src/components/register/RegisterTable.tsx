import type { UseQueryResult } from '@tanstack/react-query';
import type { ColumnDef } from '@tanstack/react-table';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { DataTable } from '@/ui/DataTable';
import { EmptyState } from '@/ui/States';
import { Loaded } from '../Loaded';
import { type Lijst, RegisterPagination } from './RegisterPagination';
import type { Register } from './useRegister';

interface RegisterTableProps<T> {
  caption: string;
  query: UseQueryResult<Lijst<T>>;
  register: Register;
  columns: ColumnDef<T>[];
  defaultSort: string;
  /** What tells rows apart; by default their `id`. */
  rowId?: (row: T) => string;
  /** What one can do when there is nothing to show. */
  empty: ReactNode;
}

/** The table of a register with its pages. */
export function RegisterTable<T extends object>({
  caption,
  query,
  register,
  columns,
  defaultSort,
  rowId = (row) => ('id' in row ? String(row.id) : ''),
  empty,
}: RegisterTableProps<T>) {
  const { t } = useTranslation();
  return (
    <Loaded query={query} lines={8}>
      {(lijst) =>
        lijst.resultaten.length === 0 ? (
          <EmptyState title={t('algemeen.geenResultaten')}>{empty}</EmptyState>
        ) : (
          <div className="stack">
            <DataTable
              caption={caption}
              columns={columns}
              rows={lijst.resultaten}
              rowId={rowId}
              sort={register.search['sort'] ?? defaultSort}
              onSort={(sort) => register.change({ sort })}
              sortLabel={t('algemeen.sorterenOp')}
              busy={query.isPlaceholderData}
            />
            <RegisterPagination lijst={lijst} register={register} />
          </div>
        )
      }
    </Loaded>
  );
}
