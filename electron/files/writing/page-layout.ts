import type exceljs from 'exceljs';
import {
  columnLetters,
  type SheetDescription,
  type WorkbookDescription,
} from '../../../shared/workbook/workbook.ts';
import { writableText } from './cell-value.ts';
import { lastRow } from './last-row.ts';

/** How a sheet is printed: landscape, its heading on every page, title above and page numbers below. */
export function pageLayout(
  sheet: SheetDescription,
  { title, footNote }: WorkbookDescription,
): Partial<exceljs.AddWorksheetOptions> {
  return {
    pageSetup: pageSetup(sheet),
    headerFooter: {
      oddHeader: `&C${headerText(title)}　${headerText(sheet.name)}`,
      oddFooter: `&L${footNote === '' ? '' : `${SMALL}${headerText(footNote)}`}&R第 &P 页，共 &N 页`,
    },
  };
}

/** The size of what follows, in points; the blank keeps a digit that follows from becoming part of it. */
const SMALL = '&8 ';

/** What one printed page holds in width, in characters, and still reads well. */
const PAGE_WIDTH = 170;
const A4 = 9;

function pageSetup(sheet: SheetDescription): Partial<exceljs.PageSetup> {
  const { columns, frozenColumns } = sheet;
  const printed = columns.filter(({ role }) => role !== 'working');
  const width = printed.reduce((sum, column) => sum + column.width, 0);
  return {
    paperSize: A4,
    orientation: 'landscape',
    fitToPage: true,
    fitToWidth: Math.ceil(width / PAGE_WIDTH),
    fitToHeight: 0,
    printTitlesRow: '1:1',
    showGridLines: true,
    ...(printed.length < columns.length && {
      // The library puts the first $ before each of the two cells itself.
      printArea: `A$1:${columnLetters(printed.length - 1)}$${lastRow(sheet)}`,
    }),
    ...(frozenColumns > 0 && { printTitlesColumn: `A:${columnLetters(frozenColumns - 1)}` }),
    margins: { left: 0.5, right: 0.5, top: 0.75, bottom: 0.75, header: 0.3, footer: 0.3 },
  };
}

/** Headers and footers are limited to 255 characters in all. */
const LONGEST_PART = 100;

/** `&` begins a code in headers and footers. */
function headerText(text: string): string {
  const writable = [...writableText(text)];
  const short = writable.length > LONGEST_PART ? [...writable.slice(0, LONGEST_PART - 1), '…'] : writable;
  return short.join('').replaceAll('&', '&&');
}
