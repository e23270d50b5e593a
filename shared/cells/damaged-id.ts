import type { Cell } from '../model/sheet.ts';

const SCIENTIFIC = /^[+-]?\d+(?:\.\d+)?[Ee]\+\d+$/;
/** A spreadsheet keeps 15 digits of a number; the others have become zeros. */
const FIRST_LOSSY_NUMBER = 1e15;

/**
 * Whether an id has been spoilt by the spreadsheet program: written as `1.23E+17`, kept as a number of
 * more than 15 digits, or taken for a date (`3-1`).
 */
export function isDamagedId(cell: Cell | undefined): boolean {
  if (typeof cell === 'number') return Math.abs(cell) >= FIRST_LOSSY_NUMBER;
  if (typeof cell === 'string') return SCIENTIFIC.test(cell.normalize('NFKC').trim());
  return typeof cell === 'object' && cell !== null && 'date' in cell;
}
