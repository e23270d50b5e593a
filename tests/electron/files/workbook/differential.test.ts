import ExcelJS from 'exceljs';
import { expect, test } from 'vitest';
import { cellName } from '../../../../electron/files/workbook/cell-reference.ts';
import type { Cell } from '../../../../shared/model/sheet.ts';
import { readAll } from '../read-all.ts';
import { temporaryFiles } from '../temporary-files.ts';
import { workbookOf } from '../workbook-of.ts';
import { type Grid, gridOf, readWithExceljs, readWithHucre } from './other-readers.ts';
import { surveyWorkbook } from './survey-workbook.ts';

const write = temporaryFiles();

/** A cell on which we and another reader do not agree: what we say, what it says. */
type Difference = readonly [cell: string, ours: Cell, theirs: Cell];

async function readWithOurs(bytes: Buffer): Promise<Grid> {
  const { rows, problem } = await readAll(write('a.xlsx', bytes));
  if (!rows) throw new Error(problem.code);
  return gridOf(rows.map(({ row, cells }) => [row, cells] as const));
}

function differences(ours: Grid, theirs: Grid): Difference[] {
  const found: Difference[] = [];
  for (const row of new Set([...ours.keys(), ...theirs.keys()])) {
    const [mine, other] = [ours.get(row) ?? [], theirs.get(row) ?? []];
    for (let column = 0; column < Math.max(mine.length, other.length); column++) {
      const pair = [mine[column] ?? null, other[column] ?? null] as const;
      if (JSON.stringify(pair[0]) !== JSON.stringify(pair[1])) found.push([cellName(column, row), ...pair]);
    }
  }
  return found;
}

/** How hucre and exceljs differ from us on the same bytes. */
async function compared(bytes: Buffer): Promise<{ hucre: Difference[]; exceljs: Difference[] }> {
  const ours = await readWithOurs(bytes);
  expect(ours.size).toBeGreaterThan(0);
  return {
    hucre: differences(ours, await readWithHucre(bytes)),
    exceljs: differences(ours, await readWithExceljs(bytes)),
  };
}

async function exceljsWorkbook(
  fill: (sheet: ExcelJS.Worksheet, book: ExcelJS.Workbook) => void,
): Promise<Buffer> {
  const workbook = new ExcelJS.Workbook();
  fill(workbook.addWorksheet('表'), workbook);
  return Buffer.from(await workbook.xlsx.writeBuffer());
}

const NO_STYLES = '<cellXfs><xf numFmtId="0"/></cellXfs>';
const NOT_COMPUTED: Cell = { error: '#NOT-COMPUTED' };

test.each([
  ['shared texts', true],
  ['inline texts', false],
])('a survey of 2,000 responses with %s: no difference', async (_, shared) => {
  const bytes = await surveyWorkbook({ rows: 2_000, columns: 28, shared });
  expect(await compared(bytes)).toEqual({ hucre: [], exceljs: [] });
});

test('text, numbers, dates, rich text, links, merged ranges: no difference', async () => {
  const bytes = await exceljsWorkbook((sheet) => {
    sheet.addRow(['满意', '𠮷😀', ' 空格 ', '0012', '<a> & "b"', '多\n行', '_x000D_', '', null, '=1+1']);
    sheet.addRow([1, -2.5, 0.1 + 0.2, 1e21, 1e-9, 123456789012345680, true, false]);
    sheet.addRow([date('2026-07-03'), date('2026-07-03T10:42:07'), date('1999-12-31T23:59:59.999')]);
    sheet.addRow([{ richText: [{ text: '仙霞' }, { font: { bold: true }, text: ' 新村' }] }]);
    sheet.addRow([{ text: '链接', hyperlink: 'https://example.org/' }]);
    sheet.addRow([{ formula: 'A2+1', result: 2 }, { formula: 'A1', result: '字' }, { error: '#DIV/0!' }]);
    sheet.getCell('C9').value = '合并';
    sheet.mergeCells('C9:E11');
  });
  expect(await compared(bytes)).toEqual({ hucre: [], exceljs: [] });
});

test('days counted from 1904: no difference', async () => {
  const bytes = await exceljsWorkbook((sheet, book) => {
    book.properties.date1904 = true;
    sheet.addRow([date('2026-07-03'), date('1904-01-02T06:00:00')]);
  });
  expect(await compared(bytes)).toEqual({ hucre: [], exceljs: [] });
});

test('a formula without a value is told; to the others it is a blank cell', async () => {
  const bytes = await exceljsWorkbook((sheet) => sheet.addRow(['甲', { formula: 'A1' }]));
  const expected = [['B1', NOT_COMPUTED, null]];
  expect(await compared(bytes)).toEqual({ hucre: expected, exceljs: expected });
});

test('a duration is a number of days, not a date in January 1900; a time of day is the same to all', async () => {
  const bytes = await exceljsWorkbook((sheet) => {
    sheet.addRow([1.25, 0.5]);
    sheet.getCell('A1').numFmt = '[h]:mm';
    sheet.getCell('B1').numFmt = 'h:mm';
  });
  expect(await compared(bytes)).toEqual({
    hucre: [['A1', 1.25, { date: '1900-01-01T06:00:00' }]],
    exceljs: [['A1', 1.25, { date: '06:00:00' }]],
  });
});

test('line ends are what XML makes of them; hucre keeps the carriage return', async () => {
  const bytes = await exceljsWorkbook((sheet) => sheet.addRow(['一\r\n二']));
  expect(await compared(bytes)).toEqual({ hucre: [['A1', '一\n二', '一\r\n二']], exceljs: [] });
});

test('hand-made: phonetic hints, runs, inline texts, truth values, blank cells', async () => {
  const strings = `<si><t>山田</t><rPh sb="0" eb="2"><t>ヤマダ</t></rPh></si><si><r><t>甲</t></r><r><t>乙</t></r></si>`;
  const data = `<row r="2"><c r="B2" t="s"><v>0</v></c><c r="C2" t="s"><v>1</v></c><c r="D2" s="0"/></row>
    <row r="5"><c r="A5" t="inlineStr"><is><t>&#20013;</t></is></c><c r="B5" t="b"><v>1</v></c><c r="C5"><v>-1.5E+2</v></c></row>`;
  expect(await compared(workbookOf({ data, strings, styles: NO_STYLES }))).toEqual({
    hucre: [],
    exceljs: [],
  });
});

test('hand-made: cells and rows without references, on which exceljs fails', async () => {
  const data = '<row><c t="str"><v>甲</v></c><c t="str"><v>乙</v></c></row><row><c><v>3</v></c></row>';
  await comparedWithHucre(workbookOf({ data, styles: NO_STYLES }));
});

test('hand-made: prefixed elements, on which exceljs fails', async () => {
  const sheet = `<x:worksheet xmlns:x="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><x:sheetData>
    <x:row r="1"><x:c r="A1"><x:v>1</x:v></x:c></x:row></x:sheetData></x:worksheet>`;
  await comparedWithHucre(workbookOf({ sheet, styles: NO_STYLES }));
});

test('hand-made: ISO dates are dates; hucre gives their text, exceljs their year', async () => {
  const data =
    '<row r="1"><c r="A1" t="d"><v>2026-07-03T10:42:00</v></c><c r="B1" t="d"><v>2026-07-03</v></c></row>';
  const [moment, day] = ['2026-07-03T10:42:00', '2026-07-03'];
  expect(await compared(workbookOf({ data, styles: NO_STYLES }))).toEqual({
    hucre: [
      ['A1', { date: moment }, moment],
      ['B1', { date: day }, day],
    ],
    exceljs: [
      ['A1', { date: moment }, 2026],
      ['B1', { date: day }, 2026],
    ],
  });
});

test('hand-made: a value may hold comments and CDATA; exceljs loses the latter', async () => {
  const data = '<row r="1"><c r="A1" t="str"><v>一<!-- x -->二<![CDATA[<三>]]></v></c></row>';
  expect(await compared(workbookOf({ data, styles: NO_STYLES }))).toEqual({
    hucre: [],
    exceljs: [['A1', '一二<三>', '一二']],
  });
});

/** For workbooks that exceljs cannot read at all. */
async function comparedWithHucre(bytes: Buffer): Promise<void> {
  await expect(readWithExceljs(bytes)).rejects.toThrow();
  expect(differences(await readWithOurs(bytes), await readWithHucre(bytes))).toEqual([]);
}

function date(text: string): Date {
  return new Date(`${text.includes('T') ? text : `${text}T00:00:00`}Z`);
}
