import type { Cell } from '../../../shared/model/sheet.ts';
import type { CellStyles } from './cell-styles.ts';
import { type DateBase, serialDate } from './serial-date.ts';

/**
 * What a cell with a number shows: the number, a date or a percentage, as its style says.
 *
 * @param style the number of its style; one that is not there makes nothing of the number
 */
export function numberCell(number: number, style: number, styles: CellStyles, dateBase: DateBase): Cell {
  const format = styles[style] ?? 'number';
  if (format === 'number') return number;
  if (format === 'percent') return percentage(number);
  const date = serialDate(number, dateBase, format === 'time');
  return date === null ? number : { date };
}

/** As a person reads and would type it: 0.05 shown as a percentage is `5%`, never a bare 0.05. */
function percentage(fraction: number): string {
  return `${Number((fraction * 100).toPrecision(15))}%`;
}
