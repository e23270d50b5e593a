import { expect, test } from 'vitest';
import { openSpreadsheetApart } from '../../../../electron/files/apart/open-spreadsheet-apart.ts';
import { readingLimits } from '../../../../electron/files/apart/reading-limits.ts';
import type { Spreadsheet } from '../../../../electron/files/open-spreadsheet.ts';
import { SpreadsheetFault } from '../../../../electron/files/spreadsheet-fault.ts';
import type { SheetRow } from '../../../../shared/model/sheet.ts';
import { readAll } from '../read-all.ts';
import { temporaryFiles } from '../temporary-files.ts';
import { relationships, sheetXml, workbookOf } from '../workbook-of.ts';

const write = temporaryFiles();

/** More rows than are on their way between the threads at a time. */
const MANY = 5_000;
const LIMITS = readingLimits(false);

function manyRows(name: string): string {
  return Array.from({ length: MANY }, (_, index) => rowXml(index + 1, `${name}${index + 1}`)).join('');
}

function rowXml(row: number, text: string): string {
  return `<row r="${row}"><c r="A${row}" t="inlineStr"><is><t>${text}</t></is></c></row>`;
}

function twoSheets(first: string, second: string): Buffer {
  return workbookOf({
    sheets: '<sheet name="甲" sheetId="1" r:id="r1"/><sheet name="乙" sheetId="2" r:id="r2"/>',
    sheet: sheetXml(first),
    parts: [
      { name: 'xl/worksheets/sheet2.xml', content: sheetXml(second) },
      {
        name: 'xl/_rels/workbook.xml.rels',
        content: relationships([
          ['r1', 'worksheet', 'worksheets/sheet1.xml'],
          ['r2', 'worksheet', 'worksheets/sheet2.xml'],
        ]),
      },
    ],
  });
}

/** Opens a file apart, does something with it and closes it. */
async function using<Value>(
  path: string,
  work: (spreadsheet: Spreadsheet) => Promise<Value>,
  limits = LIMITS,
): Promise<Value> {
  const opened = await openSpreadsheetApart(path, { large: limits.large }, limits);
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  try {
    return await work(opened.value);
  } finally {
    opened.value.close();
  }
}

async function allRows(rows: AsyncIterable<SheetRow>): Promise<SheetRow[]> {
  const all: SheetRow[] = [];
  for await (const row of rows) all.push(row);
  return all;
}

/** The first problem met, on opening or while reading. */
async function problemOf(path: string, limits = LIMITS) {
  const opened = await openSpreadsheetApart(path, { large: limits.large }, limits);
  if (!opened.ok) return opened.problems[0];
  try {
    await allRows(opened.value.rows(0));
    return null;
  } catch (error) {
    if (error instanceof SpreadsheetFault) return error.problem;
    throw error;
  } finally {
    opened.value.close();
  }
}

test('rows come as they come in this thread: every kind of cell, hidden rows, ragged ones, formulas', async () => {
  const data = `
    <row r="2"><c r="A2" t="inlineStr"><is><t>小区</t></is></c><c r="C2"><v>0.1</v></c><c r="D2" t="b"><v>1</v></c></row>
    <row r="3" hidden="1"><c r="A3" t="e"><v>#DIV/0!</v></c><c r="B3" t="d"><v>2025-06-01</v></c></row>
    <row r="9"><c r="F9" t="inlineStr"><is><t>小区</t></is></c></row>
    <row r="10" hidden="true"><c r="A10"><f>1+1</f><v>2</v></c><c r="B10"><f>A10</f><v>2</v></c></row>`;
  const path = write('a.xlsx', workbookOf({ data }));
  const rows = await using(path, (spreadsheet) => allRows(spreadsheet.rows(0)));
  expect(rows).toEqual((await readAll(path)).rows);
  expect(rows).toEqual([
    { row: 2, cells: ['小区', null, 0.1, true] },
    { row: 3, cells: [{ error: '#DIV/0!' }, { date: '2025-06-01' }], hidden: true },
    { row: 9, cells: [null, null, null, null, null, '小区'] },
    { row: 10, cells: [2, 2], hidden: true, formulas: 2 },
  ]);
});

test('two sheets are read at the same time, one of them twice', async () => {
  const path = write('a.xlsx', twoSheets(manyRows('甲'), manyRows('乙')));
  await using(path, async (spreadsheet) => {
    const readings = [0, 1, 0].map((sheet) => allRows(spreadsheet.rows(sheet)));
    const firstCells = (await Promise.all(readings)).map((rows) => rows.map(({ cells }) => cells[0]));
    const expected = (name: string) => Array.from({ length: MANY }, (_, index) => `${name}${index + 1}`);
    expect(firstCells).toEqual([expected('甲'), expected('乙'), expected('甲')]);
  });
});

test('a reading may be left early, and the sheet read again', async () => {
  const path = write('a.xlsx', workbookOf({ data: manyRows('行') }));
  await using(path, async (spreadsheet) => {
    for await (const row of spreadsheet.rows(0)) if (row.row === 3) break;
    expect(await allRows(spreadsheet.rows(0))).toHaveLength(MANY);
  });
});

test('the layout and the names of sheets come across', async () => {
  const sheet = sheetXml(rowXml(1, '标题')).replace(
    '</sheetData>',
    '</sheetData><mergeCells count="1"><mergeCell ref="A1:C2"/></mergeCells>',
  );
  await using(write('a.xlsx', workbookOf({ sheet })), async (spreadsheet) => {
    expect(spreadsheet).toMatchObject({ fileName: 'a.xlsx', sheets: [{ name: '表一', hidden: false }] });
    const { merges } = await spreadsheet.layout(0);
    expect(merges).toEqual([{ firstRow: 1, lastRow: 2, firstColumn: 0, lastColumn: 2 }]);
  });
});

test('damage in the middle keeps its place', async () => {
  const path = write(
    'a.xlsx',
    twoSheets('', `${manyRows('行')}<row r="7000"><c r="B7000" t="q"><v>1</v></c></row>`),
  );
  await using(path, async (spreadsheet) => {
    await expect(allRows(spreadsheet.rows(1))).rejects.toMatchObject({
      problem: { code: 'cell-type-unknown', place: { file: 'a.xlsx', sheet: '乙', row: 7000 } },
    });
  });
});

test('what is refused on opening is refused in the same words', async () => {
  const path = write('a.xls', Buffer.concat([Buffer.from('d0cf11e0a1b11ae1', 'hex'), Buffer.alloc(600)]));
  expect(await problemOf(path)).toMatchObject({ code: 'file-old-xls', place: { file: 'a.xls' } });
  expect(await problemOf(`${path}.none`)).toMatchObject({ code: 'file-not-found' });
});

test('a sheet that is not there is a bug of the caller', async () => {
  await using(write('a.csv', '小区\n'), async (spreadsheet) => {
    expect(() => spreadsheet.rows(1)).toThrow(RangeError);
  });
});

test('a file that wants too much memory is refused, and the program goes on', async () => {
  const strings = Array.from({ length: 250_000 }, (_, index) => `<si><t>不同的文字 ${index}</t></si>`).join(
    '',
  );
  const path = write(
    'a.xlsx',
    workbookOf({ strings, data: '<row r="1"><c r="A1" t="s"><v>1</v></c></row>' }),
  );
  const hungry = { ...LIMITS, megabytes: 16 };
  expect(await problemOf(path, hungry)).toMatchObject({ code: 'file-too-hungry', facts: { limit: 16 } });
  expect(await problemOf(path, { ...hungry, large: true })).toMatchObject({
    code: 'file-too-hungry-even-so',
  });
  expect(await problemOf(path)).toBeNull();
});

test('a file that keeps the reader busy for too long is given up, and the next one is read', async () => {
  const path = write('a.xlsx', workbookOf({ data: manyRows('行') }));
  expect(await problemOf(path, { ...LIMITS, patienceMs: 1 })).toMatchObject({
    code: 'file-too-slow',
    facts: { seconds: 1 },
    place: { file: 'a.xlsx' },
  });
  expect(await problemOf(path)).toBeNull();
});

test('a slow taker does not use up the patience of the reader', async () => {
  const path = write('a.xlsx', workbookOf({ data: manyRows('行') }));
  const rows = await using(
    path,
    async (spreadsheet) => {
      let count = 0;
      for await (const _ of spreadsheet.rows(0)) {
        count += 1;
        if (count === 1) await new Promise((resolve) => setTimeout(resolve, 4_000));
      }
      return count;
    },
    { ...LIMITS, patienceMs: 3_000 },
  );
  expect(rows).toBe(MANY);
});
