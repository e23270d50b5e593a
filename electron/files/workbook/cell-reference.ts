import { SHEET_EXTENT } from '../sheet-extent.ts';

export const MOST_ROWS = SHEET_EXTENT.rows;
export const MOST_COLUMNS = SHEET_EXTENT.columns;

/**
 * The column, from 0, that a reference such as `AB12` names.
 *
 * @param start where its letters begin in the bytes
 * @returns -1 when there is no such column
 */
export function columnAt(bytes: Buffer, start: number, end: number): number {
  let column = 0;
  let at = start;
  for (; at < end; at++) {
    const letter = (bytes[at] ?? 0) - 64;
    if (letter < 1 || letter > 26) break;
    column = column * 26 + letter;
    if (column > MOST_COLUMNS) return -1;
  }
  return column - 1;
}

/** The row that a reference such as `AB12` names; -1 when it names none. */
export function rowAt(bytes: Buffer, start: number, end: number): number {
  let at = start;
  while (at < end && (bytes[at] ?? 0) >= 65) at++;
  return wholeNumberAt(bytes, at, end);
}

/** The whole number that stands in the bytes, of at most 15 digits; -1 when something else does. */
export function wholeNumberAt(bytes: Buffer, start: number, end: number): number {
  if (start >= end || end - start > 15) return -1;
  let number = 0;
  for (let at = start; at < end; at++) {
    const digit = (bytes[at] ?? 0) - 48;
    if (digit < 0 || digit > 9) return -1;
    number = number * 10 + digit;
  }
  return number;
}

/**
 * A cell as people name it.
 *
 * @example cellName(27, 12) // 'AB12'
 */
export function cellName(column: number, row: number): string {
  let letters = '';
  for (let rest = column + 1; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    letters = String.fromCharCode(65 + ((rest - 1) % 26)) + letters;
  }
  return `${letters}${row}`;
}
