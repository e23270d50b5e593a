import exceljs from 'exceljs';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { daozeJson } from './daoze.ts';
import { makeSmallWorkspace, type SmallWorkspace } from './small-workspace.ts';

let small: SmallWorkspace;

beforeEach(async () => {
  small = await makeSmallWorkspace();
});

afterEach(() => small.remove());

/** A matrix as a bureau prints it: a title, the expert, branches over their indicators. */
async function writeMatrix(file: string, merged: readonly string[]): Promise<string> {
  const workbook = new exceljs.Workbook();
  const sheet = workbook.addWorksheet('评分表');
  sheet.addRows([
    ['2026年中期专家评分表'],
    ['专家：张三'],
    ['小区', '现场检查', null, '备注'],
    [null, '2.1.1', '文明程度', null],
    ['C0001', 8, '干净', '第一轮'],
    ['C0002', 9, '一般', null],
  ]);
  for (const range of merged) sheet.mergeCells(range);
  const path = small.pathOf(file);
  await workbook.xlsx.writeFile(path);
  return path;
}

test.each([
  ['merged cells', ['A1:D1', 'A2:D2', 'A3:A4', 'B3:C3', 'D3:D4']],
  ['blank cells', []],
])('a matrix under joined headings is read, by %s', async (_by, merged) => {
  const file = await writeMatrix('评分表.xlsx', merged);
  const { exitCode, json } = await daozeJson(
    ...['import', small.workspace, file, '--kind', 'marks', '--phase', 'mid'],
  );
  expect({ exitCode, json }).toMatchObject({ exitCode: 0, json: { accepted: 2, rejected: 0 } });
  expect(JSON.stringify(json)).toContain('现场检查—文明程度、备注');
});
