import { join } from 'node:path';
import exceljs from 'exceljs';
import { expect, test } from 'vitest';
import { writeWorkbook } from '../../electron/files/write-workbook.ts';
import { buildGuidelineWorkbook } from '../../shared/guideline/workbook/writing/build-guideline-workbook.ts';
import { guidelineSchema } from '../../shared/model/guideline.ts';
import type { Cell } from '../../shared/model/sheet.ts';
import type { SheetCell, SheetDescription, WorkbookDescription } from '../../shared/workbook/workbook.ts';
import { cellsOf } from '../electron/files/read-all.ts';
import { temporaryFolder } from '../electron/files/temporary-files.ts';
import { smallGuideline } from '../shared/guideline/small-guideline.ts';
import { deleteRow, insertRow } from './edit-rows.ts';
import { recalculated } from './libreoffice.ts';

const folder = temporaryFolder();
const SHEET = '指标';

const leaf = (id: string, points: number, more: object = {}) => ({
  ...smallGuideline().indicators[1],
  id,
  name: `指标${id}`,
  points,
  ...more,
});

/** Rows 2 to 8: 1 › 1.1 › two leaves, the first of them with an override; 1 › 1.2; 1 › — ; 2 › 2.1 ; 3. */
const GUIDELINE = guidelineSchema.parse({
  ...smallGuideline(),
  indicators: [
    {
      id: '1',
      name: '甲',
      points: 50,
      children: [
        {
          id: '1.1',
          name: '甲一',
          points: 30.3,
          children: [leaf('1.1.1', 10.1, { overrides: { commodity: { points: 99 } } }), leaf('1.1.2', 20.2)],
        },
        { id: '1.2', name: '甲二', points: 9.7, children: [leaf('1.2.1', 9.7)] },
        leaf('1.3', 10),
      ],
    },
    {
      id: '2',
      name: '乙',
      points: 20,
      children: [{ id: '2.1', name: '乙一', points: 20, children: [leaf('2.1.1', 20)] }],
    },
    leaf('3', 30),
  ],
});

/** The workbook with the rows of 指标 changed, and results in its formulas that nobody would take for true. */
function edited(change: (rows: SheetDescription['rows']) => SheetDescription['rows']): WorkbookDescription {
  const workbook = buildGuidelineWorkbook(GUIDELINE);
  const untrue = (cell: SheetCell) =>
    typeof cell === 'object' && cell !== null ? { ...cell, value: -1 } : cell;
  const sheets = workbook.sheets.map((sheet) => ({
    ...sheet,
    rows: (sheet.name === SHEET ? change(sheet.rows) : sheet.rows).map((row) => row.map(untrue)),
  }));
  return { ...workbook, sheets };
}

let count = 0;

async function written(workbook: WorkbookDescription): Promise<string> {
  count += 1;
  const path = join(folder, `导则${count}.xlsx`);
  await writeWorkbook(path, workbook);
  return path;
}

/** The sums of both levels, row by row from row 2, and the total, as LibreOffice works them out. */
async function sumsOf(path: string): Promise<{ first: Cell[]; second: Cell[]; total: Cell }> {
  const copy = recalculated(path, folder);
  const sheets = buildGuidelineWorkbook(GUIDELINE).sheets.map(({ name }) => name);
  const [headings = [], ...rows] = await cellsOf(copy, sheets.indexOf(SHEET));
  const basics = await cellsOf(copy, sheets.indexOf('基本信息'));
  const under = (heading: string) => rows.map((cells) => cells[headings.indexOf(heading)] || null);
  const total = basics.find(([item]) => item === '末级指标分值合计')?.[1] ?? null;
  return { first: under('一级合计'), second: under('二级合计'), total };
}

/** A row of 指标 that holds these cells by the numbers of their columns: B 一级指标, F 二级指标, J 末级指标, K 分值. */
function row(cells: Readonly<Record<number, SheetCell>>): SheetCell[] {
  return Array.from({ length: 11 }, (_, place) => cells[place] ?? null);
}

const [FIRST, SECOND, LEAF, POINTS] = [1, 5, 9, 10];

test('the sums beside the branches are those of their leaves; overrides do not count', async () => {
  const sums = await sumsOf(await written(edited((rows) => rows)));
  expect(sums.first).toEqual([50, null, null, null, null, 20, null]);
  expect(sums.second).toEqual([30.3, null, null, 9.7, null, 20, null]);
  expect(sums.total).toBe(100);
});

test('points that are changed, rows that are put in and rows that are added at the end are counted', async () => {
  const path = await written(
    edited((rows) => {
      const changed = rows.map((cells, index) => (index === 5 ? cells.with(POINTS, 21) : cells));
      const within = insertRow(changed, 3, row({ [LEAF]: '新指标', [POINTS]: 5 }));
      return [...within, row({ [LEAF]: '末尾', [POINTS]: 0.5 })];
    }),
  );
  const sums = await sumsOf(path);
  expect(sums.first).toEqual([55, null, null, null, null, null, 21, null, null]);
  expect(sums.second).toEqual([35.3, null, null, null, 9.7, null, 21, null, null]);
  expect(sums.total).toBe(106.5);
});

test('rows that are taken out are not counted, also the first of a branch', async () => {
  const path = await written(edited((rows) => deleteRow(deleteRow(rows, 7), 4)));
  const sums = await sumsOf(path);
  expect(sums.first).toEqual([29.8, null, null, null, null]);
  expect(sums.second).toEqual([10.1, null, 9.7, null, null]);
  expect(sums.total).toBe(59.8);
});

test('a branch that is begun in a row that had none has its sum', async () => {
  const path = await written(
    edited((rows) => rows.map((cells, index) => (index === 2 ? cells.with(SECOND, '新二级') : cells))),
  );
  const sums = await sumsOf(path);
  expect(sums.first).toEqual([50, null, null, null, null, 20, null]);
  expect(sums.second).toEqual([10.1, null, 20.2, 9.7, null, 20, null]);
});

test('merged cells of a level count as one', async () => {
  const path = await written(edited((rows) => rows));
  const workbook = await new exceljs.Workbook().xlsx.readFile(path);
  const sheet = workbook.getWorksheet(SHEET);
  for (const column of [FIRST, FIRST + 2]) sheet?.mergeCells(2, column + 1, 6, column + 1);
  sheet?.mergeCells(2, SECOND + 1, 4, SECOND + 1);
  await workbook.xlsx.writeFile(path);
  const sums = await sumsOf(path);
  expect(sums.first).toEqual([50, null, null, null, null, 20, null]);
  expect(sums.second).toEqual([30.3, null, null, 9.7, null, 20, null]);
});
