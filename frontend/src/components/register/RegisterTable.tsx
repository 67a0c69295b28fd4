import type { UseQueryResult } from '@tanstack/react-query';
import type { ColumnDef } from '@tanstack/react-table';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { useFormat } from '@/i18n/useFormat';
import { DataTable } from '@/ui/DataTable';
import { Pagination } from '@/ui/Pagination';
import { EmptyState } from '@/ui/States';
import { Loaded } from '../Loaded';
import { cursorOf, type Register } from './useRegister';

interface Lijst<T> {
  resultaten: T[];
  volgende?: string | null;
  totaal: number;
  totaalExact: boolean;
}

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
  const { number } = useFormat();
  return (
    <Loaded query={query} lines={8}>
      {({ resultaten, volgende, totaal, totaalExact }) => {
        const nextCursor = cursorOf(volgende ?? null);
        return resultaten.length === 0 ? (
          <EmptyState title={t('algemeen.geenResultaten')}>{empty}</EmptyState>
        ) : (
          <div className="stack">
            <DataTable
              caption={caption}
              columns={columns}
              rows={resultaten}
              rowId={rowId}
              sort={register.search['sort'] ?? defaultSort}
              onSort={(sort) => register.change({ sort })}
              sortLabel={t('algemeen.sorterenOp')}
              busy={query.isPlaceholderData}
            />
            <Pagination
              label={t('algemeen.bladeren')}
              summary={t(totaalExact ? 'algemeen.aantal' : 'algemeen.meerDan', { aantal: number(totaal) })}
              previousText={t('algemeen.vorige')}
              nextText={t('algemeen.volgende')}
              onPrevious={register.back}
              onNext={nextCursor ? () => register.next(nextCursor) : undefined}
            />
          </div>
        );
      }}
    </Loaded>
  );
}
