import { join } from 'node:path';
import exceljs from 'exceljs';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeWorkbook } from '../../../electron/files/write-workbook.ts';
import {
  figureColumn,
  type SheetCell,
  textColumn,
  type WorkbookDescription,
} from '../../../shared/workbook/workbook.ts';
import { temporaryFolder } from './temporary-files.ts';

const ROWS: readonly (readonly SheetCell[])[] = [
  ['=1+1', 84.9],
  ['+86', null],
  ['-1', -0.5],
  ['@SUM(A1)', 0],
  ['\tTab', Number.NaN],
  ['\r回车', 1],
  ['坏\u0000字\uD800符', 2],
  ['长'.repeat(40_000), 3],
];

const DESCRIPTION: WorkbookDescription = {
  title: '成绩 & 名次',
  author: '王科员',
  createdAt: '2026-07-02T16:30:00.000Z',
  footNote: '演练',
  sheets: [
    {
      name: '成绩',
      columns: [textColumn('小区名称', 20), figureColumn('得分', '0.00')],
      rows: ROWS,
      frozenColumns: 1,
      filter: true,
    },
  ],
};

describe('a workbook, read back', () => {
  let sheet: exceljs.Worksheet;
  let workbook: exceljs.Workbook;

  beforeAll(async () => {
    const path = join(temporaryFolder(), '成绩.xlsx');
    await writeWorkbook(path, DESCRIPTION);
    workbook = await new exceljs.Workbook().xlsx.readFile(path);
    sheet = workbook.worksheets[0] ?? workbook.addWorksheet();
  });

  test('has no formula, whatever a text begins with', () => {
    const types = ROWS.map((_, place) => sheet.getCell(place + 2, 1).type);
    expect(new Set(types)).toEqual(new Set([exceljs.ValueType.String]));
    expect(sheet.getCell('A2').value).toBe('=1+1');
    expect(sheet.getCell('A2').numFmt).toBe('@');
  });

  test('has numbers as numbers, in the format of their column', () => {
    expect([sheet.getCell('B2').value, sheet.getCell('B4').value]).toEqual([84.9, -0.5]);
    expect(sheet.getCell('B2').numFmt).toBe('0.00');
  });

  test('has nothing where there is no number', () => {
    expect([sheet.getCell('B3').value, sheet.getCell('B6').value]).toEqual([null, null]);
  });

  test('has text that every program opens: no control characters, not too long', () => {
    expect(sheet.getCell('A8').value).toBe('坏字符');
    expect(String(sheet.getCell('A9').value)).toHaveLength(32_767);
  });

  test('keeps its heading in sight, can be filtered, and prints landscape with the heading on each page', () => {
    expect(sheet.views[0]).toMatchObject({ state: 'frozen', xSplit: 1, ySplit: 1 });
    expect(sheet.autoFilter).toBe('A1:B9');
    expect(sheet.pageSetup).toMatchObject({ paperSize: 9, orientation: 'landscape', printTitlesRow: '1:1' });
    expect(sheet.headerFooter.oddHeader).toContain('成绩 && 名次');
    expect(sheet.headerFooter.oddFooter).toContain('演练');
  });

  test('says who made it and when', () => {
    expect([workbook.creator, workbook.created.toISOString()]).toEqual([
      '王科员',
      '2026-07-02T16:30:00.000Z',
    ]);
  });
});

describe('a workbook that reckons, read back', () => {
  let workbook: exceljs.Workbook;

  beforeAll(async () => {
    const path = join(temporaryFolder(), '试算.xlsx');
    await writeWorkbook(path, {
      ...DESCRIPTION,
      names: [{ name: '满分上限', cells: '成绩!$B$2' }],
      sheets: [
        {
          name: '成绩',
          columns: [
            textColumn('小区名称', 20),
            { ...figureColumn('测量值', '0.00'), role: 'input' },
            { ...figureColumn('得分率', '0.00'), role: 'working' },
          ],
          rows: [
            ['甲', 80, { formula: '$B2/满分上限', value: 1 }],
            ['乙', null, { formula: 'IF($B3="","",$B3)', value: '' }],
          ],
          frozenColumns: 1,
          filter: true,
        },
      ],
    });
    workbook = await new exceljs.Workbook().xlsx.readFile(path);
  });

  const cell = (address: string) => workbook.getWorksheet('成绩')?.getCell(address);

  test('has names for cells, and formulas that use them', () => {
    expect(workbook.definedNames.getRanges('满分上限').ranges).toEqual(["'成绩'!$B$2"]);
    expect(cell('C2')?.value).toEqual({ formula: '$B2/满分上限', result: 1 });
  });

  test('shows what may be changed, and nothing to fill in where a cell is empty on purpose', () => {
    expect(cell('B2')?.fill).toMatchObject({ fgColor: { argb: 'FFFFFBE6' } });
    expect(cell('B3')?.fill).toEqual({ type: 'pattern', pattern: 'none' });
  });

  test('shows steps of a formula in grey and does not print them', () => {
    expect(cell('C2')?.font).toMatchObject({ color: { argb: 'FF808080' } });
    expect(workbook.getWorksheet('成绩')?.pageSetup.printArea).toBe('A1:B3');
  });
});

test('a form takes numbers in a range only, and shows where nothing is to be written', async () => {
  const number = { ...figureColumn('得分', 'General'), numbers: { least: 0, most: 10, isWhole: false } };
  const count = { ...figureColumn('次数', 'General'), numbers: { least: 0, most: null, isWhole: true } };
  const description: WorkbookDescription = {
    ...DESCRIPTION,
    sheets: [
      {
        name: '评分',
        columns: [textColumn('小区', 10), number, count],
        rows: [
          ['甲苑', null, null],
          ['乙苑', null, null],
        ],
        frozenColumns: 1,
        filter: false,
        closed: [{ row: 1, heading: '得分' }],
      },
    ],
  };
  const path = join(temporaryFolder(), 'form.xlsx');
  await writeWorkbook(path, description);
  const workbook = new exceljs.Workbook();
  await workbook.xlsx.readFile(path);
  const sheet = workbook.getWorksheet('评分');
  expect(sheet?.getCell('B3').dataValidation).toMatchObject({ type: 'decimal', formulae: [0, 10] });
  expect(sheet?.getCell('C2').dataValidation).toMatchObject({
    type: 'whole',
    operator: 'greaterThanOrEqual',
    formulae: [0],
  });
  expect(sheet?.getCell('B4').dataValidation).toBeUndefined();
  expect(sheet?.getCell('B3').fill).toMatchObject({ fgColor: { argb: 'FFD9D9D9' } });
  expect(sheet?.getCell('B2').fill).toEqual({ type: 'pattern', pattern: 'none' });
});
