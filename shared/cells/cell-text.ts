import type { Cell } from '../model/sheet.ts';

/**
 * What a person reads in the cell, without spaces around it; '' when it is blank. A number is written at
 * 15 significant digits, as the spreadsheet program shows it.
 *
 * @example cellText(1.1000000000000001) // '1.1'
 */
export function cellText(cell: Cell | undefined): string {
  if (cell === null || cell === undefined) return '';
  if (typeof cell === 'string') return trimmed(cell);
  if (typeof cell === 'number') return numberText(cell);
  if (typeof cell === 'boolean') return cell ? 'TRUE' : 'FALSE';
  return 'date' in cell ? cell.date : cell.error;
}

/** As `trim`, which takes several times as long for a text that has no space around it: almost every one. */
function trimmed(text: string): string {
  return isInk(text.charCodeAt(0)) && isInk(text.charCodeAt(text.length - 1)) ? text : text.trim();
}

/** Whether a character is surely no space: printed ASCII and Chinese are. */
function isInk(code: number): boolean {
  return (code > 0x20 && code < 0x7f) || (code > 0x3000 && code < 0xd800);
}

function numberText(value: number): string {
  return Number.isSafeInteger(value) ? String(value) : String(Number(value.toPrecision(15)));
}

/** Whether the cell is an error such as `#DIV/0!`. */
export function isErrorCell(cell: Cell | undefined): cell is { readonly error: string } {
  return typeof cell === 'object' && cell !== null && 'error' in cell;
}
