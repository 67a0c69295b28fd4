import { getCoreRowModel, useReactTable, type Cell, type ColumnDef, type RowData } from '@tanstack/react-table';
import type { ReactNode } from 'react';
import { ArrowDown, ArrowUp, ArrowUpDown } from 'lucide-react';
import { Select } from './Select';
import './DataTable.css';

declare module '@tanstack/react-table' {
  // eslint-disable-next-line @typescript-eslint/no-unused-vars -- the parameters must be those of the library's own declaration
  interface ColumnMeta<TData extends RowData, TValue> {
    /** The name by which the server sorts on this column. */
    sort?: string;
    /** Numbers stand to the right. */
    numeric?: boolean;
    /** Holds acts, which paper has none of. */
    acts?: boolean;
    /** The column that names the row. */
    names?: boolean;
  }
}

interface DataTableProps<T> {
  /** The row, by its id, that one came for. */
  current?: string;
  caption: string;
  columns: ColumnDef<T>[];
  rows: T[];
  rowId: (row: T) => string;
  /** The present order as the server names it: `naam`, or `-naam` for descending. */
  sort?: string;
  onSort?: (sort: string) => void;
  /** The label of the choice of order where the heads do not fit. */
  sortLabel?: string;
  /** Shown while the next rows are on their way. */
  busy?: boolean;
}

function SortHead({
  title,
  name,
  sort,
  onSort,
}: {
  title: string;
  name: string;
  sort: string;
  onSort: (sort: string) => void;
}) {
  const Icon = sort === name ? ArrowUp : sort === `-${name}` ? ArrowDown : ArrowUpDown;
  return (
    <button type="button" className="table-sort" onClick={() => onSort(sort === name ? `-${name}` : name)}>
      {title}
      <Icon aria-hidden="true" />
    </button>
  );
}

function ariaSort(sort: string, name: string | undefined) {
  if (!name) return undefined;
  if (sort === name) return 'ascending';
  return sort === `-${name}` ? 'descending' : 'none';
}

/** Called, not rendered as a component: columns are made anew with every render, and a new component would take the focus away. */
function classOf(meta: { numeric?: boolean; acts?: boolean } = {}): string | undefined {
  if (meta.acts) return 'screen-only';
  return meta.numeric ? 'number' : undefined;
}

function contentOf<T>({ column: { columnDef }, getContext }: Cell<T, unknown>): ReactNode {
  return typeof columnDef.cell === 'function' ? (columnDef.cell(getContext()) as ReactNode) : columnDef.cell;
}

/**
 * A table that the server sorts and pages. Where it does not fit, each row becomes a card with its labels; the roles are written out, because
 * browsers forget them when the display of a table changes.
 */
export function DataTable<T>({
  caption,
  columns,
  rows,
  rowId,
  sort = '',
  onSort,
  sortLabel,
  busy,
  current,
}: DataTableProps<T>) {
  // eslint-disable-next-line react-hooks/incompatible-library -- the table is not memoised, so it never shows stale rows
  const table = useReactTable({
    data: rows,
    columns,
    getRowId: rowId,
    getCoreRowModel: getCoreRowModel(),
    manualSorting: true,
  });
  const sortable = columns.filter((column) => column.meta?.sort);
  return (
    <div className="table-holder" aria-busy={busy || undefined}>
      {onSort && sortLabel && sortable.length > 0 && (
        <div className="table-sort-choice">
          <Select
            label={sortLabel}
            value={sort.replace('-', '')}
            onChange={(event) => onSort(event.target.value)}
            options={sortable.map((column) => ({ value: column.meta?.sort ?? '', label: String(column.header) }))}
          />
        </div>
      )}
      <table role="table" className="table">
        <caption className="visually-hidden">{caption}</caption>
        <thead role="rowgroup">
          {table.getHeaderGroups().map((group) => (
            <tr role="row" key={group.id}>
              {group.headers.map(({ id, column }) => {
                const { sort: name } = column.columnDef.meta ?? {};
                return (
                  <th
                    key={id}
                    role="columnheader"
                    scope="col"
                    className={classOf(column.columnDef.meta)}
                    aria-sort={ariaSort(sort, name)}
                  >
                    {name && onSort ? (
                      <SortHead title={String(column.columnDef.header)} name={name} sort={sort} onSort={onSort} />
                    ) : (
                      String(column.columnDef.header)
                    )}
                  </th>
                );
              })}
            </tr>
          ))}
        </thead>
        <tbody role="rowgroup">
          {table.getRowModel().rows.map((row) => (
            <tr role="row" key={row.id} aria-current={row.id === current || undefined}>
              {row.getVisibleCells().map((cell) => {
                const { id, column } = cell;
                const { names } = column.columnDef.meta ?? {};
                const Tag = names ? 'th' : 'td';
                return (
                  <Tag
                    key={id}
                    role={names ? 'rowheader' : 'cell'}
                    scope={names ? 'row' : undefined}
                    className={classOf(column.columnDef.meta)}
                    data-label={String(column.columnDef.header)}
                  >
                    {contentOf(cell)}
                  </Tag>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
