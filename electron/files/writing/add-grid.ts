import type exceljs from 'exceljs';
import type { SheetDescription } from '../../../shared/workbook/workbook.ts';

const LINE = { style: 'thin', color: { argb: 'FFD0D5DB' } } as const;
const AROUND = { top: LINE, left: LINE, bottom: LINE, right: LINE };

/** Draws light lines around the cells of a sheet that people fill in, so that they show on paper and under colours. */
export function addGrid(worksheet: exceljs.Worksheet, { rows, columns, spareRows }: SheetDescription): void {
  if (spareRows === undefined) return;
  for (const row of rows.keys()) {
    for (const column of columns.keys()) worksheet.getCell(row + 2, column + 1).border = AROUND;
  }
}
