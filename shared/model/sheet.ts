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
  /** Set where the row is out of sight, by hand or by a filter; its cells are given all the same. */
  readonly hidden?: true;
  /** How many of its cells are formulas, of which the stored values are given; left out for none. */
  readonly formulas?: number;
}

/** Cells that look like one; only the first of them, at the top left, holds something. */
export interface MergedRange {
  /** Rows from 1, as people see them, both included. */
  readonly firstRow: number;
  readonly lastRow: number;
  /** Columns from 0, both included. */
  readonly firstColumn: number;
  readonly lastColumn: number;
}

/** How a sheet presents its cells, as far as it matters to who reads them. */
export interface SheetLayout {
  /** Columns from 0 that are out of sight, ascending. */
  readonly hiddenColumns: readonly number[];
  readonly merges: readonly MergedRange[];
  /** Whether a filter is set, so that rows may be out of sight which nobody hid by hand. */
  readonly filtered: boolean;
}

/** A sheet that shows everything it holds, such as a table of text. */
export const PLAIN_LAYOUT: SheetLayout = { hiddenColumns: [], merges: [], filtered: false };
