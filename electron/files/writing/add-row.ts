import type exceljs from 'exceljs';
import type { SheetCell, SheetColumn } from '../../../shared/workbook/workbook.ts';
import { cellValue, TEXT } from './cell-value.ts';
import { LINE_HEIGHT, linesOf } from './text-size.ts';

/** Spreadsheet programs take rows of up to 409 points. */
const MOST_LINES = 27;

/** Adds a row as high as its longest text needs: not every program finds that out by itself. */
export function addRow(
  worksheet: exceljs.Worksheet,
  columns: readonly SheetColumn[],
  cells: readonly SheetCell[],
): void {
  const row = worksheet.addRow(cells.map(cellValue));
  const lines = cells.map((cell, place) =>
    typeof cell === 'string' ? linesOf(cell, columns[place]?.width ?? 1) : 1,
  );
  const most = Math.min(Math.max(1, ...lines), MOST_LINES);
  if (most > 1) row.height = most * LINE_HEIGHT;
  for (const [place, cell] of cells.entries()) {
    if (isFigure(cell) && columns[place]?.format === TEXT) row.getCell(place + 1).numFmt = 'General';
  }
}

/** In a column of text a number would become text when it is edited, and a formula would show itself. */
function isFigure(cell: SheetCell): boolean {
  return cell !== null && typeof cell !== 'string';
}
