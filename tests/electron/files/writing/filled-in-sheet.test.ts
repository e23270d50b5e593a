import { join } from 'node:path';
import exceljs from 'exceljs';
import { beforeAll, describe, expect, test } from 'vitest';
import { writeWorkbook } from '../../../../electron/files/write-workbook.ts';
import {
  figureColumn,
  numberColumn,
  type SheetDescription,
  textColumn,
  type WorkbookDescription,
} from '../../../../shared/workbook/workbook.ts';
import { cellsOf } from '../read-all.ts';
import { temporaryFolder } from '../temporary-files.ts';
import { readPart } from './read-part.ts';

const NOTE = '大于 0。\n“类型差异”行：该类型改用的分值，不改则留空；这一句很长，一行写不下。';

const FORM: SheetDescription = {
  name: '指标',
  columns: [
    { ...textColumn('名称', 12), choices: { sheet: '类型 表', heading: '类型' } },
    { ...numberColumn('分值', 8), note: NOTE },
    { ...textColumn('方式', 10), choices: ['问卷', '访谈'] },
    figureColumn('合计', '0.0', 8),
  ],
  rows: [
    ['甲', 1.5, '问卷', { formula: 'SUM(B2:B3)', value: 3.5 }],
    ['第一行\n第二行\n第三行', 2, null, { formula: 'IF(A3="","","=x")', value: '' }],
    ['乙', null, 7, { formula: 'B4', value: 0 }],
  ],
  frozenColumns: 1,
  filter: false,
  spareRows: 10,
  cellChoices: [{ row: 2, heading: '分值', choices: ['不计分'] }],
  highlights: [
    { headings: ['分值', '合计'], look: 'wrong', formula: '$B2<>$D2' },
    { headings: ['名称', '分值', '方式'], look: 'muted', formula: '$A2=""' },
  ],
};

const TYPES: SheetDescription = {
  name: '类型 表',
  columns: [textColumn('编号', 10), textColumn('类型', 10)],
  rows: [['a', '老洋房']],
  frozenColumns: 0,
  filter: false,
  spareRows: 20,
};

const WORKBOOK: WorkbookDescription = {
  title: '导'.repeat(300),
  author: 'Daoze',
  createdAt: null,
  footNote: '',
  sheets: [FORM, TYPES],
};

describe('a workbook to be filled in, read back', () => {
  let path: string;
  let sheet: exceljs.Worksheet;

  beforeAll(async () => {
    path = join(temporaryFolder(), '导则.xlsx');
    await writeWorkbook(path, WORKBOOK);
    const workbook = await new exceljs.Workbook().xlsx.readFile(path);
    sheet = workbook.worksheets[0] ?? workbook.addWorksheet();
  });

  test('holds what was described, also for our own reader', async () => {
    expect(await cellsOf(path)).toEqual([
      ['名称', '分值', '方式', '合计'],
      ['甲', 1.5, '问卷', 3.5],
      ['第一行\n第二行\n第三行', 2],
      ['乙', null, 7, 0],
    ]);
  });

  test('has formulas with their values', () => {
    expect(sheet.getCell('D2').value).toEqual({ formula: 'SUM(B2:B3)', result: 3.5 });
    expect(sheet.getCell('D3').formula).toBe('IF(A3="","","=x")');
  });

  test('has a number in a column of text as a number', () => {
    // The library reads the format General as none.
    expect([sheet.getCell('C4').value, sheet.getCell('C4').numFmt]).toEqual([7, undefined]);
    expect([sheet.getCell('C3').numFmt, sheet.getColumn(3).numFmt]).toEqual(['@', '@']);
  });

  test('has its notes on the headings, and only there', () => {
    expect(sheet.getCell('B1').note).toMatchObject({ texts: [{ text: NOTE }] });
    expect([sheet.getCell('A1').note, sheet.getCell('B2').note]).toEqual([undefined, undefined]);
  });

  test('has room for the text of a note: about 46 characters wide, as high as its lines', async () => {
    // C and D have 10 and 8 characters, those beyond 9 each: six columns make 54. Three lines and some room
    // need 60 points: rows of 15, 15 and 45.
    const drawing = await readPart(path, 'xl/drawings/vmlDrawing1.vml');
    expect(drawing).toContain('<x:Anchor>2, 0, 0, 0, 8, 0, 3, 0</x:Anchor>');
  });

  test('offers words down to the last spare row, asks about others and forbids none', () => {
    for (const address of ['C2', 'C14']) {
      expect(sheet.getCell(address).dataValidation).toMatchObject({
        type: 'list',
        allowBlank: true,
        errorStyle: 'warning',
        formulae: ['"问卷,访谈"'],
      });
    }
    expect(sheet.getCell('C15').dataValidation).toBeUndefined();
    expect(sheet.getCell('B4').dataValidation.formulae).toEqual(['"不计分"']);
    expect(sheet.getCell('B3').dataValidation).toBeUndefined();
  });

  test('offers what stands in a column of another sheet, without its blanks', () => {
    expect(sheet.getCell('A2').dataValidation.formulae).toEqual([
      "OFFSET('类型 表'!$B$2,0,0,MAX(1,COUNTA('类型 表'!$B$2:$B$22)),1)",
    ]);
  });

  test('looks by what stands in it, the first look first', () => {
    const formats = (
      sheet as unknown as {
        conditionalFormattings: {
          ref: string;
          rules: { priority: number; formulae: string[]; style: object }[];
        }[];
      }
    ).conditionalFormattings;
    expect(formats.map(({ ref, rules }) => [ref, rules[0]?.priority, rules[0]?.formulae])).toEqual([
      ['B2:B14 D2:D14', 1, ['$B2<>$D2']],
      ['A2:C14', 2, ['$A2=""']],
    ]);
    expect(formats[0]?.rules[0]?.style).toMatchObject({ fill: { bgColor: { argb: 'FFFFC7CE' } } });
  });

  test('has rows as high as their lines, and light lines around the cells', () => {
    expect(sheet.getRow(3).height).toBe(45);
    expect(sheet.getCell('B4').border).toMatchObject({ left: { style: 'thin' }, bottom: { style: 'thin' } });
    expect(sheet.getCell('B5').border?.left).toBeUndefined();
  });

  test('has a header of at most 255 characters, as Excel demands', () => {
    expect(sheet.headerFooter.oddHeader?.length).toBeLessThan(255);
    expect(sheet.headerFooter.oddHeader).toMatch(/^&C导+…　指标$/u);
  });
});

test('choices that fit into no list are a fault of ours, not of the file', async () => {
  const choices = Array.from({ length: 60 }, (_, index) => `选项之${index}`);
  const columns = [{ ...textColumn('名称', 10), choices }];
  const path = join(temporaryFolder(), '导则.xlsx');
  const written = writeWorkbook(path, { ...WORKBOOK, sheets: [{ ...TYPES, columns, rows: [] }] });
  await expect(written).rejects.toThrow('choices too long');
});
