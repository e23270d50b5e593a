import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { temporaryFolder } from '../electron/files/temporary-files.ts';
import {
  compared,
  type DifferentialCase,
  expected,
  rulesOf,
} from '../electron/files/workbook/differential.ts';
import { surveyWorkbook } from '../electron/files/workbook/survey-workbook.ts';
import { workbookOf } from '../electron/files/workbook-of.ts';
import { flatTable } from './flat-table.ts';
import { converted } from './libreoffice.ts';

/** Why other readers give something else than we do for what LibreOffice wrote. */
const RULES = {
  duration: 'A duration such as 36:30 is a number of days, not a day in January 1900.',
  percentage: 'A percentage is given as a person reads it, 28.5%, so that nobody takes 0.285 for a mark.',
} as const;

type Rule = keyof typeof RULES;

const folder = temporaryFolder();

/** Has LibreOffice write a workbook from this. */
function saved(name: string, content: string | Buffer, format = 'xlsx'): Buffer {
  writeFileSync(join(folder, name), content);
  return readFileSync(converted(join(folder, name), format, folder));
}

const typed = (attributes: string, text = '') =>
  `<table:table-cell ${attributes}>${text && `<text:p>${text}</text:p>`}</table:table-cell>`;
const row = (...cells: string[]) => `<table:table-row>${cells.join('')}</table:table-row>`;

const CASES: readonly DifferentialCase<Rule>[] = [
  {
    name: 'a table from csv: texts, numbers, dates, zeros in front',
    bytes: () =>
      saved(
        'table.csv',
        '小区,户数,日期,备注\n虹古小区,512,2026-07-03,"一, ""二"""\n\n仙霞新村,1024.5,2026-07-03 10:42:07,𠮷😀\n007,-0.5,10:42,\' a\n',
      ),
  },
  {
    name: 'typed cells: percentages, currencies, truth values, times, durations, errors, formulas',
    bytes: () =>
      saved(
        'typed.fods',
        flatTable(
          [
            row(
              typed('table:style-name="share" office:value-type="percentage" office:value="0.285"'),
              typed('office:value-type="currency" office:currency="CNY" office:value="12.5"'),
              typed('table:style-name="truth" office:value-type="boolean" office:boolean-value="true"'),
              typed('table:style-name="date" office:value-type="date" office:date-value="2026-07-03"'),
              typed('table:style-name="clock" office:value-type="time" office:time-value="PT10H42M07S"'),
              typed('table:style-name="duration" office:value-type="time" office:time-value="PT36H30M00S"'),
            ),
            row(
              typed('table:formula="of:=[.A1]*2" office:value-type="float" office:value="0.57"'),
              typed('table:formula="of:=[.A1]/0"'),
              typed('table:formula="of:=NA()"'),
              typed('table:formula="of:=&quot;字&quot;" office:value-type="string"', '字'),
              typed('table:formula="of:=1=1" office:value-type="boolean" office:boolean-value="true"'),
              typed('table:formula="of:=&quot;&quot;" office:value-type="string"'),
            ),
          ].join(''),
        ),
      ),
    hucre: [
      ['A1', '28.5%', 0.285, 'percentage'],
      ['F1', 1.52083333333333, { date: '1900-01-01T12:30:00' }, 'duration'],
    ],
    exceljs: [
      ['A1', '28.5%', 0.285, 'percentage'],
      ['F1', 1.52083333333333, { date: '12:30:00' }, 'duration'],
    ],
  },
  {
    name: 'merged, repeated, hidden and blank rows, lines within a cell',
    bytes: () =>
      saved(
        'shape.fods',
        flatTable(
          [
            row(
              typed(
                'table:number-columns-spanned="2" table:number-rows-spanned="2" office:value-type="string"',
                '合并',
              ),
              '<table:covered-table-cell/>',
              typed('office:value-type="string"', 'a &lt;b&gt; &amp;'),
            ),
            row(
              '<table:covered-table-cell table:number-columns-repeated="2"/>',
              typed('office:value-type="string"', 'x</text:p><text:p>y'),
            ),
            '<table:table-row table:number-rows-repeated="3"><table:table-cell/></table:table-row>',
            `<table:table-row table:visibility="collapse">${typed('office:value-type="float" office:value="1" table:number-columns-repeated="3"')}</table:table-row>`,
            row(typed('office:value-type="string"', '一<text:s text:c="3"/>二<text:tab/>三')),
          ].join(''),
        ),
      ),
  },
  {
    name: 'a survey that another program wrote, saved again',
    bytes: async () =>
      saved(
        'survey.xlsx',
        await surveyWorkbook({ rows: 300, columns: 28, shared: true }),
        'xlsx:Calc MS Excel 2007 XML',
      ),
  },
  {
    name: 'the same in the strict-minded format of LibreOffice',
    bytes: async () =>
      saved(
        'open.xlsx',
        await surveyWorkbook({ rows: 300, columns: 28, shared: true }),
        'xlsx:Calc Office Open XML',
      ),
  },
  {
    name: 'days counted from 1904, saved again',
    bytes: () =>
      saved(
        '1904.xlsx',
        workbookOf({
          data: '<row r="1"><c r="A1" s="1"><v>44744</v></c><c r="B1"><v>1</v></c></row>',
          properties: 'date1904="1"',
          styles: '<cellXfs><xf numFmtId="0"/><xf numFmtId="14" applyNumberFormat="1"/></cellXfs>',
        }),
        'xlsx:Calc MS Excel 2007 XML',
      ),
  },
];

test.each(CASES.map((each) => [each.name, each] as const))(
  'written by LibreOffice, read by us, hucre and exceljs, only known differences: %s',
  async (name, each) => {
    const bytes = await each.bytes();
    const path = join(folder, `copy-${CASES.findIndex((one) => one.name === name)}.xlsx`);
    writeFileSync(path, bytes);
    expect(await compared(path, bytes)).toEqual(expected(each));
  },
);

test('every rule still explains a difference', () => {
  expect([...rulesOf(CASES)].sort()).toEqual(Object.keys(RULES).sort());
});
