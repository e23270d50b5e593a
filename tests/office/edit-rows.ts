import type { SheetCell, SheetDescription } from '../../shared/workbook/workbook.ts';

/** Rows are numbered as people see them: the heading is row 1. */
type Rows = SheetDescription['rows'];

/** Puts a row in as every spreadsheet program does: what refers to cells from there on refers one row further down. */
export function insertRow(rows: Rows, at: number, cells: SheetCell[]): Rows {
  const moved = rows.map((row) => row.map((cell) => withRows(cell, (row) => (row >= at ? row + 1 : row))));
  return moved.toSpliced(at - 2, 0, cells);
}

/** Takes a row out; references to the rows below it follow them up. */
export function deleteRow(rows: Rows, at: number): Rows {
  const left = rows.toSpliced(at - 2, 1);
  return left.map((row) => row.map((cell) => withRows(cell, (row) => (row > at ? row - 1 : row))));
}

/** A cell with each row that its formula names replaced. */
function withRows(cell: SheetCell | undefined, replaced: (row: number) => number): SheetCell {
  if (typeof cell !== 'object' || cell === null) return cell ?? null;
  const formula = cell.formula.replace(
    /(\b[A-Z]{1,2}\$?)(\d+)\b/gu,
    (_, column: string, row: string) => `${column}${replaced(Number(row))}`,
  );
  return { ...cell, formula };
}
