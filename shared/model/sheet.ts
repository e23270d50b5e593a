/**
 * What one cell of a spreadsheet holds: nothing, text as typed, a number, a truth value, a date (ISO, as
 * the clock on the wall showed it), or an error such as `#DIV/0!`. A formula is its cached value.
 */
export type Cell = null | string | number | boolean | { readonly date: string } | { readonly error: string };

/** The error that stands for the value of a formula which no program has computed yet. */
export const NOT_COMPUTED = '#NOT-COMPUTED';

/** One row of a sheet with the number that people see beside it, from 1; blank rows are not given. */
export interface SheetRow {
  readonly row: number;
  /** By column, from 0; a cell that is not there is null or past the end. */
  readonly cells: readonly Cell[];
}
