import type exceljs from 'exceljs';
import type { SheetCell, SheetColumn } from '../../../shared/workbook/workbook.ts';
import { type ColumnLooks, lookOf } from './cell-looks.ts';
import { cellValue } from './cell-value.ts';
import { LINE_HEIGHT, linesOf } from './text-size.ts';

/** Spreadsheet programs take rows of up to 409 points. */
const MOST_LINES = 27;

/** Adds a row as high as its longest text needs: not every program finds that out by itself. */
export function addRow(
  worksheet: exceljs.Worksheet,
  columns: readonly SheetColumn[],
  cells: readonly SheetCell[],
  looks: readonly ColumnLooks[] = [],
): void {
  const row = worksheet.addRow(cells.map(cellValue));
  let most = 1;
  for (const [place, cell] of cells.entries()) {
    const [column, own] = [columns[place], looks[place]];
    if (typeof cell === 'string') most = Math.max(most, linesOf(cell, column?.width ?? 1));
    if (column !== undefined && own !== undefined) row.getCell(place + 1).style = lookOf(cell, column, own);
  }
  if (most > 1) row.height = Math.min(most, MOST_LINES) * LINE_HEIGHT;
}
