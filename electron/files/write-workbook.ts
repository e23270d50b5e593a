import exceljs from 'exceljs';
import type { Result } from '../../shared/problems/result.ts';
import type { SheetCell, SheetDescription, WorkbookDescription } from '../../shared/report/sheet/workbook.ts';
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
  const { name, columns, rows, frozenColumns, filter } = sheet;
  const worksheet = workbook.addWorksheet(name, {
    views: [{ state: 'frozen', xSplit: frozenColumns, ySplit: 1 }],
    pageSetup: {
      paperSize: 9,
      orientation: 'landscape',
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: '1:1',
      margins: { left: 0.5, right: 0.5, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 },
    },
    headerFooter: {
      oddHeader: `&C${plain(about.title)}　${plain(name)}`,
      oddFooter: `&L${plain(about.footNote)}&C第 &P 页，共 &N 页`,
    },
  });
  worksheet.columns = columns.map(({ width, format }) => ({
    width,
    style: { numFmt: format, alignment: { vertical: 'top', wrapText: format === '@' } },
  }));
  worksheet.addRow(columns.map(({ heading }) => cellValue(heading)));
  styleHeading(worksheet.getRow(1));
  for (const row of rows) worksheet.addRow(row.map(cellValue));
  if (filter)
    worksheet.autoFilter = {
      from: { row: 1, column: 1 },
      to: { row: rows.length + 1, column: columns.length },
    };
}

function styleHeading(row: exceljs.Row): void {
  row.eachCell((cell) => {
    cell.numFmt = '@';
    cell.font = { bold: true };
    cell.alignment = { vertical: 'middle', horizontal: 'center', wrapText: true };
    cell.fill = { type: 'pattern', pattern: 'solid', fgColor: { argb: 'FFE8EEF4' } };
    cell.border = { bottom: { style: 'thin' } };
  });
}

const LONGEST_CELL = 32_767;
/** What XML cannot hold, and a lone half of a character. */
const UNWRITABLE = /(?![\t\n\r])\p{Cc}|[\uFFFE\uFFFF]|\p{Cs}/gu;

/** A cell that every spreadsheet program opens: finite numbers, text of at most 32,767 characters. */
function cellValue(value: SheetCell): SheetCell {
  if (typeof value === 'number') return Number.isFinite(value) ? value : null;
  if (value === null) return null;
  const clean = value.replaceAll(UNWRITABLE, '');
  return clean.length > LONGEST_CELL ? `${clean.slice(0, LONGEST_CELL - 1)}…` : clean;
}

/** `&` begins a code in headers and footers. */
function plain(text: string): string {
  return text.replaceAll('&', '&&');
}
