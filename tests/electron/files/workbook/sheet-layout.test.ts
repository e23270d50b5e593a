import { expect, test } from 'vitest';
import { openSpreadsheet } from '../../../../electron/files/open-spreadsheet.ts';
import { SpreadsheetFault } from '../../../../electron/files/spreadsheet-fault.ts';
import { readSheetLayout } from '../../../../electron/files/workbook/sheet-layout.ts';
import type { Archive } from '../../../../electron/files/workbook/zip/open-archive.ts';
import type { SheetLayout, SheetRow } from '../../../../shared/model/sheet.ts';
import { temporaryFiles } from '../temporary-files.ts';
import { workbookOf } from '../workbook-of.ts';

const write = temporaryFiles();
const ROWS = '<row r="1"><c r="A1"><v>1</v></c></row><row r="2" hidden="1"><c r="A2"><v>2</v></c></row>';

async function opened(path: string) {
  const spreadsheet = await openSpreadsheet(path, { large: false });
  if (!spreadsheet.ok) throw new Error(spreadsheet.problems[0]?.code);
  return spreadsheet.value;
}

function workbook(before: string, behind: string, data = ROWS): string {
  const sheet = `<worksheet>${before}<sheetData>${data}</sheetData>${behind}</worksheet>`;
  return write('a.xlsx', workbookOf({ sheet }));
}

async function layoutOf(before: string, behind: string, data = ROWS): Promise<SheetLayout> {
  return (await opened(workbook(before, behind, data))).layout(0);
}

test('a sheet that hides and merges nothing', async () => {
  expect(await layoutOf('', '')).toEqual({ hiddenColumns: [], merges: [], filtered: false });
});

test('hidden columns: single ones, stretches, each named once, none beyond the last', async () => {
  const columns = `<cols><col min="1" max="1" width="9"/><col min="2" max="4" hidden="1"/><col min="4" max="5" hidden="true"/>
    <col min="7" max="7" hidden="0"/><col min="16384" max="99999" hidden="1"/></cols>`;
  expect((await layoutOf(columns, '')).hiddenColumns).toEqual([1, 2, 3, 4, 16_383]);
});

test('merged ranges, rows as people see them; what names no range is passed over', async () => {
  const merges = `<mergeCells count="9"><mergeCell ref="A1:C2"/><mergeCell ref="AA3:AB3"/><mergeCell ref="A1"/>
    <mergeCell ref="C3:A1"/><mergeCell ref="A0:B1"/><mergeCell ref="A1:A1048577"/><mergeCell/></mergeCells>`;
  expect((await layoutOf('', merges)).merges).toEqual([
    { firstRow: 1, lastRow: 2, firstColumn: 0, lastColumn: 2 },
    { firstRow: 3, lastRow: 3, firstColumn: 26, lastColumn: 27 },
  ]);
});

test('of ever more merged ranges the first 10,000 are kept', async () => {
  const merges = Array.from(
    { length: 10_100 },
    (_, index) => `<mergeCell ref="A${index + 1}:B${index + 1}"/>`,
  );
  const layout = await layoutOf('', `<mergeCells>${merges.join('')}</mergeCells>`);
  expect(layout.merges).toHaveLength(10_000);
  expect(layout.merges.at(-1)?.firstRow).toBe(10_000);
});

test.each([
  ['arrows on the headings, everything shown', '', '<autoFilter ref="A1:B2"/>', false],
  ['a condition', '', '<autoFilter ref="A1:B2"><filterColumn colId="0"/></autoFilter>', true],
  ['a sheet in filter mode', '<sheetPr filterMode="1"/>', '', true],
])('a filter: %s', async (_, before, behind, filtered) => {
  expect((await layoutOf(before, behind)).filtered).toBe(filtered);
});

test('what looks like layout within the rows is none', async () => {
  const text =
    '<row r="1"><c r="A1" t="inlineStr"><is><t><![CDATA[</sheetData><mergeCell ref="A1:B1"/>]]></t></is></c></row>';
  const layout = await layoutOf(
    '',
    '<!-- <mergeCell ref="A1:B1"/> --><mergeCells><mergeCell ref="A2:B2"/></mergeCells>',
    text,
  );
  expect(layout.merges.map(({ firstRow }) => firstRow)).toEqual([2]);
});

test('the layout of a prefixed sheet', async () => {
  const sheet = `<x:worksheet xmlns:x="m"><x:cols><x:col min="1" max="1" hidden="1"/></x:cols><x:sheetData><x:row r="1"/></x:sheetData
    ><x:mergeCells><x:mergeCell ref="A1:B1"/></x:mergeCells></x:worksheet>`;
  const layout = await (await opened(write('a.xlsx', workbookOf({ sheet })))).layout(0);
  expect([layout.hiddenColumns, layout.merges.length]).toEqual([[0], 1]);
});

test('the layout does not depend on where the pieces end', async () => {
  const text = '<c r="A1" t="inlineStr"><is><t>sheetData> /sheetData 甲</t></is></c>';
  const sheet = `<x:worksheet xmlns:x="m"><x:cols><x:col min="2" max="2" hidden="1"/></x:cols><x:sheetData><x:row r="1">${text}</x:row
    ></x:sheetData ><x:mergeCells><x:mergeCell ref="A1:B1"/></x:mergeCells></x:worksheet>`;
  const bytes = Buffer.from(sheet);
  for (let size = 1; size <= bytes.length; size++) {
    const layout = await readSheetLayout(inPieces(bytes, size), 'sheet.xml');
    expect(layout.hiddenColumns, `pieces of ${size} bytes`).toEqual([1]);
    expect(layout.merges, `pieces of ${size} bytes`).toHaveLength(1);
  }
});

test('a sheet that ends within its rows is damaged', async () => {
  const sheet = '<worksheet><sheetData><row r="1"></row>';
  const spreadsheet = await opened(write('a.xlsx', workbookOf({ sheet })));
  await expect(spreadsheet.layout(0)).rejects.toThrow(SpreadsheetFault);
});

/** An archive with one part that comes in pieces of this size. */
function inPieces(bytes: Buffer, size: number): Archive {
  return {
    names: ['sheet.xml'],
    has: () => true,
    async *chunks() {
      for (let at = 0; at < bytes.length; at += size) yield bytes.subarray(at, at + size);
    },
  };
}

test('a row out of sight says so and is given all the same', async () => {
  const rows: SheetRow[] = [];
  for await (const row of (await opened(workbook('', ''))).rows(0)) rows.push(row);
  expect(rows).toEqual([
    { row: 1, cells: [1] },
    { row: 2, cells: [2], hidden: true },
  ]);
});

test('batches hold the same rows', async () => {
  const data = Array.from({ length: 5_000 }, (_, index) => `<row><c><v>${index}</v></c></row>`).join('');
  const spreadsheet = await opened(workbook('', '', data));
  const rows: SheetRow[] = [];
  const batched: SheetRow[] = [];
  for await (const row of spreadsheet.rows(0)) rows.push(row);
  for await (const batch of spreadsheet.batches(0)) batched.push(...batch);
  expect(batched).toHaveLength(5_000);
  expect(batched).toEqual(rows);
});

test('a table of text hides and merges nothing', async () => {
  const layout = await (await opened(write('a.csv', '小区\n虹古\n'))).layout(0);
  expect(layout).toEqual({ hiddenColumns: [], merges: [], filtered: false });
});
