import { join } from 'node:path';
import { expect, test } from 'vitest';
import { exportFaultyRows } from '../../../electron/usecases/export-faulty-rows.ts';
import { previewImport } from '../../../electron/usecases/preview-import.ts';
import { valueIn } from '../../value-in.ts';
import { cellsOf } from '../files/read-all.ts';
import { temporaryFolder } from '../store/workspaces.ts';
import { CONTEXT } from './context.ts';
import { registeredWorkspace, settledMarks, tableFile } from './evidence-files.ts';

/** The rows of the workbook that the rejected rows of these lines are written to. */
async function returned(name: string, ...lines: string[]) {
  const workspace = registeredWorkspace();
  const sheet = name.replace('.csv', '');
  const table = settledMarks(tableFile(name, ...lines), sheet);
  const { token } = valueIn(await previewImport(workspace, table, CONTEXT));
  const path = join(temporaryFolder(), '退回.xlsx');
  valueIn(await exportFaultyRows(workspace, { token, path }, CONTEXT));
  return cellsOf(path);
}

test('a text that no cell can hold is cut at a whole character', async () => {
  const long = `${'长'.repeat(32_765)}😀${'长'.repeat(10)}`;
  const [, row] = await returned('表.csv', '专家,小区,指标,得分,备注', `张三,C1,1,99,${long}`);
  expect(row?.[4]).toBe(`${'长'.repeat(32_765)}…`);
});

test('cells under no heading go along, in front of the reasons', async () => {
  const [headings, row] = await returned('表.csv', '专家,小区,指标,得分', '张三,C1,1,99,无题,又一格');
  expect(headings).toEqual(['专家', '小区', '指标', '得分', null, null, '未导入的原因']);
  expect(row).toEqual(['张三', 'C1', '1', '99', '无题', '又一格', expect.stringMatching(/^第2行/)]);
});

test('a table named as no sheet may be is written all the same', async () => {
  const rows = await returned(
    '12345_按文本_[长宁区]_治理满意度问卷调查表_2026年终_30_30.csv',
    '专家,小区,指标,得分',
    '张三,C1,1,99',
  );
  expect(rows).toHaveLength(2);
});
