import { columnLetters } from './workbook.ts';

/**
 * Where the columns of a sheet stand, by key, so that formulas can name their cells. What these names refer to stays
 * right when somebody sorts the sheet or puts columns in.
 */
export interface ColumnPlaces {
  /** One cell of a formula's own row: `$K12`. */
  cell(key: string, row: number): string;
  /** Neighbouring cells of a formula's own row: `$K12:$N12`. */
  cells(first: string, last: string, row: number): string;
  /** All rows below the heading, from anywhere in the workbook: `成绩!$K$2:$K$1042`. */
  column(key: string): string;
  /** One cell from anywhere in the workbook: `分值!$C$2`. */
  at(key: string, row: number): string;
  /** One row's neighbouring cells, from anywhere in the workbook: `分值!$C$2:$F$2`. */
  block(first: string, last: string, row: number): string;
}

/**
 * The places of columns with these keys, in this order, on a sheet of so many rows. Asking for a key that is not
 * there throws.
 */
export function columnPlaces(sheet: string, keys: readonly string[], rows: number): ColumnPlaces {
  const letters = new Map(keys.map((key, index) => [key, columnLetters(index)]));
  const lettersOf = (key: string) => {
    const found = letters.get(key);
    if (found === undefined) throw new Error(`no column ${key} on sheet ${sheet}`);
    return found;
  };
  const last = Math.max(2, rows + 1);
  return {
    cell: (key, row) => `$${lettersOf(key)}${row}`,
    cells: (first, final, row) => `$${lettersOf(first)}${row}:$${lettersOf(final)}${row}`,
    column: (key) => `${sheet}!$${lettersOf(key)}$2:$${lettersOf(key)}$${last}`,
    at: (key, row) => `${sheet}!$${lettersOf(key)}$${row}`,
    block: (first, final, row) => `${sheet}!$${lettersOf(first)}$${row}:$${lettersOf(final)}$${row}`,
  };
}
