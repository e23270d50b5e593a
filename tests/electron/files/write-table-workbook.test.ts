import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openSpreadsheet } from '../../../electron/files/open-spreadsheet.ts';
import { writeTableWorkbook } from '../../../electron/files/write-table-workbook.ts';
import type { Cell } from '../../../shared/model/sheet.ts';

const createdAt = '2026-06-01T00:00:00.000Z';
let folder = '';
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'daoze-table-'));
});
afterAll(() => rm(folder, { recursive: true }));

test('what is written is read back, cell by cell, and text stays text', async () => {
  const rows = [
    ['小区', '得分', '备注'],
    ['C0001', 83.6, '=1+1'],
    ['+86', -1, '@附件'],
    ['-3 楼', 0, null],
    ['他说“好”<&>', 12, ' 前后有空格 '],
    ['_x0041_', 0, '_xD800_x005F_x'],
  ];
  expect(await writtenAndRead('cells.xlsx', rows)).toEqual(rows);
});

test('a long table keeps all of its rows', async () => {
  const rows = Array.from({ length: 5001 }, (_, index) => [index, `第${index}行`]);
  expect(await writtenAndRead('long.xlsx', rows)).toEqual(rows);
});

test('a number that is none and a text too long for a cell are refused aloud', async () => {
  for (const cell of [Number.NaN, 'x'.repeat(32_768)]) {
    const path = join(folder, 'never.xlsx');
    await expect(writeTableWorkbook(path, { sheet: '表', rows: [[cell]], createdAt })).rejects.toThrow(
      RangeError,
    );
  }
  expect(await readdir(folder)).not.toContain('never.xlsx');
});

test('where nothing can be written it says so and leaves nothing', async () => {
  const blocked = join(folder, 'a-file');
  await writeFile(blocked, '');
  const result = await writeTableWorkbook(join(blocked, 'x.xlsx'), { sheet: '表', rows: [['a']], createdAt });
  expect(result).toMatchObject({ ok: false, problems: [{ code: 'report-not-written' }] });
});

async function writtenAndRead(name: string, rows: readonly (readonly (string | number | null)[])[]) {
  const path = join(folder, name);
  expect(await writeTableWorkbook(path, { sheet: '表', rows, createdAt })).toEqual({ ok: true, value: path });
  const opened = await openSpreadsheet(path, { large: false });
  if (!opened.ok) throw new Error(JSON.stringify(opened.problems));
  const read: Cell[][] = [];
  for await (const { cells } of opened.value.rows(0)) {
    read.push(rows[read.length]?.map((_, index) => cells[index] ?? null) ?? []);
  }
  return read;
}
