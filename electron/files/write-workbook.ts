import exceljs from 'exceljs';
import type { Result } from '../../shared/problems/result.ts';
import type {
  SheetCell,
  SheetColumn,
  SheetDescription,
  WorkbookDescription,
} from '../../shared/workbook/workbook.ts';
import { writeWhole } from './write-whole.ts';

/** Writes a described workbook as .xlsx, whole or not at all. No text in it becomes a formula. */
export async function writeWorkbook(path: string, description: WorkbookDescription): Promise<Result<string>> {
  const workbook = new exceljs.Workbook();
  workbook.title = description.title;
  workbook.creator = description.author;
  workbook.lastModifiedBy = description.author;
  workbook.created = new Date(description.createdAt);
  workbook.modified = new Date(description.createdAt);
  for (const sheet of description.sheets) addSheet(workbook, sheet, description);
  return writeWhole(path, new Uint8Array(await workbook.xlsx.writeBuffer()));
}

function addSheet(workbook: exceljs.Workbook, sheet: SheetDescription, about: WorkbookDescription): void {
  const { columns, rows, filter } = sheet;
  const worksheet = workbook.addWorksheet(sheet.name, {
    views: [{ state: 'frozen', xSplit: sheet.frozenColumns, ySplit: 1 }],
    pageSetup: pageSetup(sheet),
    headerFooter: {
      oddHeader: `&C${plain(about.title)}　${plain(sheet.name)}`,
      oddFooter: `&L${plain(about.footNote)}&C第 &P 页，共 &N 页`,
    },
  });
  worksheet.columns = columns.map(columnOf);
  addRow(
    worksheet,
    columns,
    columns.map(({ heading }) => heading),
  );
  worksheet.getRow(1).eachCell(styleHeading);
  for (const row of rows) addRow(worksheet, columns, row);
  const last = { row: rows.length + 1, column: columns.length };
  if (filter) worksheet.autoFilter = { from: { row: 1, column: 1 }, to: last };
}

/** What one printed page holds in width, in characters, and still reads well. */
const PAGE_WIDTH = 170;

function pageSetup({ columns, frozenColumns }: SheetDescription): Partial<exceljs.PageSetup> {
  const width = columns.reduce((sum, column) => sum + column.width, 0);
  const margins = { left: 0.5, right: 0.5, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 };
  return {
    paperSize: A4,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: Math.ceil(width / PAGE_WIDTH),
    fitToHeight: 0,
    printTitlesRow: '1:1',
    ...(frozenColumns > 0 && { printTitlesColumn: `A:${String.fromCharCode(64 + frozenColumns)}` }),
    margins,
  };
}

const A4 = 9;

function columnOf({ width, format, align }: SheetColumn): Partial<exceljs.Column> {
  const wrapText = format === TEXT;
  return { width, style: { numFmt: format, alignment: { vertical: 'top', horizontal: align, wrapText } } };
}

const TEXT = '@';
const LINE_HEIGHT = 15;

/** Adds a row as high as its longest text needs: not every program finds that out by itself. */
function addRow(
  worksheet: exceljs.Worksheet,
  columns: readonly SheetColumn[],
  cells: readonly SheetCell[],
): void {
  const row = worksheet.addRow(cells.map(cellValue));
  const lines = cells.map((cell, place) =>
    typeof cell === 'string' ? Math.ceil(widthOf(cell) / (columns[place]?.width ?? 1)) : 1,
  );
  const most = Math.min(Math.max(1, ...lines), MOST_LINES);
  if (most > 1) row.height = most * LINE_HEIGHT;
}

/** Spreadsheet programs take rows of up to 409 points. */
const MOST_LINES = 27;

/** In characters of the spreadsheet program, with some room to spare. */
function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (character < '\u0100' ? 1.1 : 2.1), 0);
}

function styleHeading(cell: exceljs.Cell): void {
  cell.numFmt = TEXT;
  cell.font = { bold: true };
  cell.alignment = { vertical: 'middle', horizontal: 'center', wrapText: true };
  cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE8EEF4' } };
  cell.border = { bottom: { style: 'thin' } };
}

const LONGEST_CELL = 32_767;
/** What XML cannot hold, and a lone half of a character. */
const UNWRITABLE = /(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/gu;

/** A cell that every spreadsheet program opens: finite numbers, text of at most 32,767 characters. */
function cellValue(value: SheetCell): exceljs.CellValue {
  if (typeof value === 'object' && value !== null) return { formula: value.formula, result: value.value };
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (value === null) return null;
  const clean = value.replaceAll(UNWRITABLE, '');
  return clean.length > LONGEST_CELL ? `${clean.slice(0, LONGEST_CELL - 1)}…` : clean;
}

/** `&` begins a code in headers and footers. */
function plain(text: string): string {
  return text.replaceAll('&', '&&');
}
