import type { TdHTMLAttributes } from 'react';

/** A cell that stays one where the display of its table changes: browsers forget its role then, so it is written out. */
export function Cell(props: TdHTMLAttributes<HTMLTableCellElement>) {
  // eslint-disable-next-line jsx-a11y/no-interactive-element-to-noninteractive-role -- a cell is what it is
  return <td role="cell" {...props} />;
}
