import type exceljs from 'exceljs';
import type { SheetDescription } from '../../../shared/workbook/workbook.ts';

const LINE = { style: 'thin', color: { argb: 'FFD0D5DB' } } as const;
const AROUND = { top: LINE, left: LINE, bottom: LINE, right: LINE };

/** Draws light lines around the cells of a sheet that people fill in, so that they show on paper and under colours. */
export function addGrid(worksheet: exceljs.Worksheet, { rows, columns, spareRows }: SheetDescription): void {
  if (spareRows === undefined) return;
  // Cells share their looks: a look with lines is another one, made once, too.
  const framed = new Map<Partial<exceljs.Style>, Partial<exceljs.Style>>();
  for (const row of rows.keys()) {
    for (const column of columns.keys()) {
      const cell = worksheet.getCell(row + 2, column + 1);
      const look = framed.get(cell.style) ?? { ...cell.style, border: AROUND };
      framed.set(cell.style, look);
      cell.style = look;
    }
  }
}
