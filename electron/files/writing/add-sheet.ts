import type exceljs from 'exceljs';
import type { SheetDescription, WorkbookDescription } from '../../../shared/workbook/workbook.ts';
import { addChoices } from './add-choices.ts';
import { addClosed } from './add-closed.ts';
import { addGrid } from './add-grid.ts';
import { addHighlights } from './add-highlights.ts';
import { addNotes } from './add-notes.ts';
import { addRow } from './add-row.ts';
import { columnLooks } from './cell-looks.ts';
import { TEXT } from './cell-value.ts';
import { pageLayout } from './page-layout.ts';

/** Adds a described sheet to a workbook, with everything that helps to read, fill in and print it. */
export function addSheet(
  workbook: exceljs.Workbook,
  sheet: SheetDescription,
  about: WorkbookDescription,
): void {
  const { name, columns, rows, filter, frozenColumns } = sheet;
  const worksheet = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', xSplit: frozenColumns, ySplit: 1 }],
    ...pageLayout(sheet, about),
  });
  const looks = columns.map(columnLooks);
  worksheet.columns = columns.map(({ width }, place) => ({ width, style: looks[place]?.usual ?? {} }));
  const headings = columns.map(({ heading }) => heading);
  addRow(worksheet, columns, headings);
  for (const [place, column] of columns.entries()) {
    worksheet.getRow(1).getCell(place + 1).style = column.role === 'working' ? WORKING_HEADING : HEADING;
  }
  for (const row of rows) addRow(worksheet, columns, row, looks);
  if (filter)
    worksheet.autoFilter = {
      from: { row: 1, column: 1 },
      to: { row: rows.length + 1, column: columns.length },
    };
  addGrid(worksheet, sheet);
  addClosed(worksheet, sheet);
  addNotes(worksheet, columns);
  addChoices(worksheet, sheet, about.sheets);
  addHighlights(worksheet, sheet);
}

const HEADING: Partial<exceljs.Style> = {
  numFmt: TEXT,
  font: { bold: true },
  alignment: { vertical: 'middle', horizontal: 'center', wrapText: true },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE8EEF4' } },
  border: { bottom: { style: 'thin' } },
};

const WORKING_HEADING: Partial<exceljs.Style> = {
  ...HEADING,
  font: { color: { argb: 'FF808080' } },
  fill: { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFF2F2F2' } },
};
