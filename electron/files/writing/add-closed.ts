import type exceljs from 'exceljs';
import type { SheetDescription } from '../../../shared/workbook/workbook.ts';

const GREY: exceljs.Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFD9D9D9' } };

/** Lays the cells where nothing is meant to be written on a grey ground. */
export function addClosed(worksheet: exceljs.Worksheet, { columns, closed = [] }: SheetDescription): void {
  const places = new Map(columns.map(({ heading }, place) => [heading, place + 1]));
  // Cells share their looks: a grey one is another look, made once.
  const greyed = new Map<Partial<exceljs.Style>, Partial<exceljs.Style>>();
  for (const { row, heading } of closed) {
    const place = places.get(heading);
    if (place === undefined) throw new Error(`no column ${heading}`);
    const cell = worksheet.getCell(row + 2, place);
    const look = greyed.get(cell.style) ?? { ...cell.style, fill: GREY };
    greyed.set(cell.style, look);
    cell.style = look;
  }
}
