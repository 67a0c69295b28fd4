import { render, screen, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { expect, test, vi } from 'vitest';
import { DataTable } from './DataTable';

const rows = [
  { id: '1', naam: 'Spoorzone', woningen: 1000 },
  { id: '2', naam: 'Stadshart', woningen: 1400 },
];

function show(sort: string, onSort = vi.fn()) {
  render(
    <DataTable
      caption="Sleutelprojecten"
      rows={rows}
      rowId={({ id }) => id}
      sort={sort}
      onSort={onSort}
      columns={[
        { id: 'naam', header: 'Naam', meta: { sort: 'naam', names: true }, cell: ({ row }) => row.original.naam },
        { id: 'woningen', header: 'Woningen', meta: { numeric: true }, cell: ({ row }) => row.original.woningen },
      ]}
    />,
  );
  return onSort;
}

test('rows are found by their name', () => {
  show('naam');
  const row = screen.getByRole('row', { name: /Stadshart/ });
  expect(within(row).getByRole('rowheader')).toHaveTextContent('Stadshart');
  expect(within(row).getByRole('cell')).toHaveTextContent('1400');
});

test('a head tells the order and turns it round', async () => {
  const onSort = show('naam');
  expect(screen.getByRole('columnheader', { name: 'Naam' })).toHaveAttribute('aria-sort', 'ascending');
  expect(screen.getByRole('columnheader', { name: 'Woningen' })).not.toHaveAttribute('aria-sort');
  await userEvent.click(screen.getByRole('button', { name: 'Naam' }));
  expect(onSort).toHaveBeenCalledWith('-naam');
});
