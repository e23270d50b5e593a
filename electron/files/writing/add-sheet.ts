import type exceljs from 'exceljs';
import type {
  SheetColumn,
  SheetDescription,
  WorkbookDescription,
} from '../../../shared/workbook/workbook.ts';
import { addChoices } from './add-choices.ts';
import { addGrid } from './add-grid.ts';
import { addHighlights } from './add-highlights.ts';
import { addNotes } from './add-notes.ts';
import { addRow } from './add-row.ts';
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
  worksheet.columns = columns.map(columnOf);
  const headings = columns.map(({ heading }) => heading);
  addRow(worksheet, columns, headings);
  worksheet.getRow(1).eachCell(styleHeading);
  for (const row of rows) addRow(worksheet, columns, row);
  markInputs(worksheet, sheet);
  if (filter)
    worksheet.autoFilter = {
      from: { row: 1, column: 1 },
      to: { row: rows.length + 1, column: columns.length },
    };
  addGrid(worksheet, sheet);
  addNotes(worksheet, columns);
  addChoices(worksheet, sheet, about.sheets);
  addHighlights(worksheet, sheet);
}

const INPUT: exceljs.Fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFFFFBE6' } };

/** Figures that may be changed stand on a light ground; an empty cell among them is none to fill in. */
function markInputs(worksheet: exceljs.Worksheet, { columns, rows }: SheetDescription): void {
  for (const [place, { role }] of columns.entries()) {
    if (role !== 'input') continue;
    for (const [index, cells] of rows.entries()) {
      if (cells[place] === null) continue;
      worksheet.getRow(index + 2).getCell(place + 1).fill = INPUT;
    }
  }
}

function columnOf({ width, format, align }: SheetColumn): Partial<exceljs.Column> {
  const wrapText = format === TEXT;
  return { width, style: { numFmt: format, alignment: { vertical: 'top', horizontal: align, wrapText } } };
}

function styleHeading(cell: exceljs.Cell): void {
  cell.numFmt = TEXT;
  cell.font = { bold: true };
  cell.alignment = { vertical: 'middle', horizontal: 'center', wrapText: true };
  cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE8EEF4' } };
  cell.border = { bottom: { style: 'thin' } };
}
