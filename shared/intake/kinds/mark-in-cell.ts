import { cellText } from '../../cells/cell-text.ts';
import { Rational } from '../../exact/rational.ts';
import type { Column } from '../headings.ts';
import type { RowCells } from '../row-cells.ts';

/** The mark in a cell, 0 to `max`; null when blank, or after noting what is wrong with it. */
export function markInCell(cells: RowCells, column: Column | undefined, max: number): number | null {
  const mark = cells.number(column);
  if (mark === null) return null;
  const value = cellText(cells.cell(column));
  const exact = Rational.of(mark);
  if (exact.isBelow(Rational.ZERO)) {
    cells.note('import-mark-below', { value }, column);
    return null;
  }
  if (Rational.of(max).isBelow(exact)) {
    cells.note('import-mark-above', { value, max }, column);
    return null;
  }
  return mark;
}
