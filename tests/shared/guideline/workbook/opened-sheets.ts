import type { OpenedSheet } from '../../../../shared/guideline/workbook/reading/read-table.ts';
import type { Cell } from '../../../../shared/model/sheet.ts';
import type { SheetCell, WorkbookDescription } from '../../../../shared/workbook/workbook.ts';

/** The sheets of a described workbook as they are opened again: formulas by their values, blank rows left out. */
export function openedSheets({ sheets }: WorkbookDescription): OpenedSheet[] {
  return sheets.map(({ name, columns, rows }) =>
    sheetOf(name, [columns.map(({ heading }) => heading), ...rows.map((row) => row.map(cellOf))]),
  );
}

/** A sheet with these rows, the first of them its headings. */
export function sheetOf(name: string, rows: readonly (readonly Cell[])[]): OpenedSheet {
  const numbered = rows.map((cells, index) => ({ row: index + 1, cells }));
  return { name, rows: numbered.filter(({ cells }) => cells.some((cell) => cell !== null)) };
}

function cellOf(cell: SheetCell): Cell {
  const value = typeof cell === 'object' && cell !== null ? cell.value : cell;
  return value === '' ? null : value;
}
