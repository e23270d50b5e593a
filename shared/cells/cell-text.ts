import type { Cell } from '../model/sheet.ts';

/**
 * What a person reads in the cell, without spaces around it; '' when it is blank. A number is written at
 * 15 significant digits, as the spreadsheet program shows it.
 *
 * @example cellText(1.1000000000000001) // '1.1'
 */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return cell.trim();
  if (typeof cell === 'number') return numberText(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return 'date' in cell ? cell.date : cell.error;
}

function numberText(value: number): string {
  return Number.isSafeInteger(value) ? String(value) : String(Number(value.toPrecision(15)));
}

/** Whether the cell is an error such as `#DIV/0!`. */
export function isErrorCell(cell: Cell | undefined): cell is { readonly error: string } {
  return typeof cell === 'object' && cell !== null && 'error' in cell;
}
