import ExcelJS from 'exceljs';
import type { Cell } from '../../../../shared/model/sheet.ts';
import type { DifferentialCase, Explained } from './differential.ts';
import type { DifferentialRule } from './differential-rules.ts';
import { surveyWorkbook } from './survey-workbook.ts';

const NOT_COMPUTED: Cell = { error: '#NOT-COMPUTED' };
const NOON = 46206.4375;
const FORMATS = [
  'yyyy-mm-dd',
  'yyyy"年"m"月"d"日"',
  '[$-804]yyyy/m/d dddd',
  'hh:mm:ss',
  'mm:ss.0',
  'm/d/yy h:mm',
  '[DBNum1]yyyy年m月d日',
  '"Day "0',
  '0.00;[Red]-0.00',
  '@',
  '# ?/?',
  '¥#,##0.00',
];

/** Workbooks that exceljs wrote: every shape of cell that it knows. */
export const EXCELJS_CASES: readonly DifferentialCase<DifferentialRule>[] = [
  {
    name: 'a survey of 2,000 responses with shared texts',
    bytes: () => surveyWorkbook({ rows: 2_000, columns: 28, shared: true }),
  },
  {
    name: 'a survey of 2,000 responses with inline texts',
    bytes: () => surveyWorkbook({ rows: 2_000, columns: 28, shared: false }),
  },
  {
    name: 'text, numbers, dates, rich text, links, formulas',
    bytes: () =>
      made((sheet) => {
        sheet.addRow(['满意', '𠮷😀', ' 空格 ', '0012', '<a> & "b"', '多\n行', '_x000D_', '', null, '=1+1']);
        sheet.addRow(['\ttab', 'TRUE', '1e5', '_x0041_', '_x005F_', 'e\u0301', '\u200b', '&amp;', "'q'"]);
        sheet.addRow([1, -2.5, 0.1 + 0.2, 1e21, 1e-9, 123456789012345680, true, false, 5e-324, 1e15, -0]);
        sheet.addRow([date('2026-07-03'), date('2026-07-03T10:42:07'), date('1999-12-31T23:59:59.999')]);
        sheet.addRow([{ richText: [{ text: '仙霞' }, { font: { bold: true }, text: ' 新村' }] }]);
        sheet.addRow([{ text: '链接', hyperlink: 'https://example.org/' }]);
        sheet.addRow([
          { formula: 'A2+1', result: 2 },
          { formula: 'A1', result: '字' },
          { formula: '1=1', result: true },
        ]);
        sheet.addRow([
          { formula: 'TODAY()', result: date('2026-07-03') },
          { formula: '""', result: '' },
        ]);
        sheet.getCell('A8').numFmt = 'yyyy-mm-dd';
      }),
  },
  {
    name: 'errors of every kind, as values and as results',
    bytes: () =>
      made((sheet) => {
        const errors = ['#N/A', '#REF!', '#NAME?', '#DIV/0!', '#NULL!', '#VALUE!', '#NUM!'] as const;
        sheet.addRow(errors.map((error) => ({ error })));
        sheet.addRow(errors.map((error) => ({ formula: 'A1', result: { error } })));
      }),
  },
  {
    name: 'formulas that share one text',
    bytes: () =>
      made((sheet) => {
        sheet.addRow([1, 2, { formula: 'A1+B1', result: 3, shareType: 'shared', ref: 'C1:C2' }]);
        sheet.addRow([3, 4, { sharedFormula: 'C1', result: 7 }]);
      }),
  },
  {
    name: 'merged ranges, hidden rows and columns, a filter, frozen panes',
    bytes: () =>
      made((sheet) => {
        sheet.views = [{ state: 'frozen', ySplit: 1 }];
        sheet.addRow(['标题']);
        sheet.mergeCells('A1:C1');
        sheet.addRow(['上级', null, '下级']);
        sheet.mergeCells('A2:B3');
        sheet.addRow([null, null, 'x']).hidden = true;
        sheet.addRow([1, 2, 3]);
        sheet.getColumn(2).hidden = true;
        sheet.autoFilter = 'A2:C4';
        sheet.getCell('C9').value = '合并';
        sheet.mergeCells('C9:E11');
      }),
  },
  {
    name: 'number formats, of a day with a time and of a time alone',
    bytes: () => made((sheet) => formatted(sheet, FORMATS)),
  },
  {
    name: 'durations',
    bytes: () => made((sheet) => formatted(sheet, ['[h]:mm'])),
    ...differsAlike([
      ['A1', NOON, { date: '2026-07-03T10:30:00' }, 'duration'],
      ['A2', 0.4375, { date: '10:30:00' }, 'duration'],
    ]),
  },
  {
    name: 'a duration of more than a day',
    bytes: () =>
      made((sheet) => {
        sheet.addRow([1.25]);
        sheet.getCell('A1').numFmt = '[h]:mm';
      }),
    hucre: [['A1', 1.25, { date: '1900-01-01T06:00:00' }, 'duration']],
    exceljs: [['A1', 1.25, { date: '06:00:00' }, 'duration']],
  },
  {
    name: 'percentages',
    bytes: () =>
      made((sheet) => {
        sheet.addRow([0.285, 1.1]);
        sheet.getCell('A1').numFmt = '0.0%';
        sheet.getCell('B1').numFmt = '0%';
      }),
    ...differsAlike([
      ['A1', '28.5%', 0.285, 'percentage'],
      ['B1', '110%', 1.1, 'percentage'],
    ]),
  },
  {
    name: 'days counted from 1904',
    bytes: () =>
      made((sheet, book) => {
        book.properties.date1904 = true;
        sheet.addRow([date('2026-07-03'), date('1904-01-02T06:00:00'), 0.25]);
        sheet.getCell('C1').numFmt = 'hh:mm';
      }),
    ...differsAlike([['C1', { date: '06:00:00' }, { date: '1904-01-01T06:00:00' }, 'time in 1904']]),
  },
  {
    name: 'the first days of 1900, and the day that never was',
    bytes: () =>
      made((sheet) => {
        sheet.addRow([1, 59, 60, 61, 2958465.5]);
        sheet.getRow(1).numFmt = 'yyyy-mm-dd';
      }),
    hucre: [['C1', 60, { date: '1900-02-28' }, '29 February 1900']],
    exceljs: [
      ['A1', { date: '1900-01-01' }, { date: '00:00:00' }, 'January 1900'],
      ['B1', { date: '1900-02-28' }, { date: '1900-02-27' }, 'January 1900'],
      ['C1', 60, { date: '1900-02-28' }, '29 February 1900'],
    ],
  },
  {
    name: 'the longest text, the last column and the last row',
    bytes: () =>
      made((sheet) => {
        sheet.getCell('A1').value = '长'.repeat(32_767);
        sheet.getCell('XFD1').value = 1;
        sheet.getCell('A1048576').value = '末';
      }),
    hucre: { fails: 'far corner' },
  },
  {
    name: 'a formula without a value',
    bytes: () => made((sheet) => sheet.addRow(['甲', { formula: 'A1' }])),
    ...differsAlike([['B1', NOT_COMPUTED, null, 'no cached value']]),
  },
  {
    name: 'a carriage return',
    bytes: () => made((sheet) => sheet.addRow(['一\r\n二'])),
    hucre: [['A1', '一\n二', '一\r\n二', 'line ends']],
  },
];

async function made(fill: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook.addWorksheet('表'), workbook);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

/** A day with a time, and below it a time alone, under each format. */
function formatted(sheet: ExcelJS.Worksheet, formats: readonly string[]): void {
  for (const [index, format] of formats.entries()) {
    for (const [row, value] of [NOON, 0.4375].entries()) {
      const cell = sheet.getCell(row + 1, index + 1);
      cell.value = value;
      cell.numFmt = format;
    }
  }
}

function differsAlike(differences: readonly Explained<DifferentialRule>[]) {
  return { hucre: differences, exceljs: differences };
}

function date(text: string): Date {
  return new Date(`${text.includes('T') ? text : `${text}T00:00:00`}Z`);
}
