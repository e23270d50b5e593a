import { expect, test } from 'vitest';
import { alikeCells } from '../../../electron/usecases/alike-cells.ts';
import { lookAtFile } from '../../../electron/usecases/look-at-file.ts';
import { previewImport } from '../../../electron/usecases/preview-import.ts';
import { previewPlaces } from '../../../electron/usecases/preview-places.ts';
import { revisePreview } from '../../../electron/usecases/revise-preview.ts';
import { valueIn } from '../../value-in.ts';
import { codesOf } from '../store/workspaces.ts';
import { CONTEXT } from './context.ts';
import { registeredWorkspace, settledMarks, tableFile } from './evidence-files.ts';

/** Rows 2 to 7; those of C9, which nobody knows, are in fault: 3, 5 and 6. */
const MARKS = [
  '专家,小区,指标,得分',
  '甲,C1,1,8',
  '乙,C9,1,8',
  '丙,C1,1,8',
  '丁,C9,1,8',
  '戊,C9,1,8',
  '己,C1,1,8',
];

async function previewed() {
  const workspace = registeredWorkspace();
  const path = tableFile('打分.csv', ...MARKS);
  const look = valueIn(await lookAtFile(workspace, { path, large: false }, CONTEXT));
  const table = settledMarks(path, look.sheets[0]?.name ?? '');
  return { workspace, token: valueIn(await previewImport(workspace, table, CONTEXT)).token };
}

test('a row is found at its place in a list, or where the next one stands', async () => {
  const { workspace, token } = await previewed();
  const rows = [2, 3, 4, 6, 7, 99];
  expect(valueIn(previewPlaces(workspace, { token, show: 'all', rows }))).toEqual([0, 1, 2, 4, 5, 6]);
  expect(valueIn(previewPlaces(workspace, { token, show: 'faulty', rows }))).toEqual([0, 0, 1, 2, 3, 3]);
  expect(codesOf(previewPlaces(workspace, { token: '别的', show: 'all', rows }))).toEqual([
    'import-preview-gone',
  ]);
});

test('cells alike are counted as they read, mended ones as they were mended', async () => {
  const { workspace, token } = await previewed();
  const alike = (of: string, reads: string) =>
    valueIn(alikeCells(workspace, { token: of, column: 1, reads })).count;
  expect([alike(token, 'C9'), alike(token, 'C1'), alike(token, '小区')]).toEqual([3, 3, 0]);
  const cells = [{ row: 3, column: 1, text: 'C1' }];
  const again = valueIn(
    await revisePreview(workspace, { token, revision: { kind: 'mend', cells } }, CONTEXT),
  );
  expect([alike(again.token, 'C9'), alike(again.token, 'C1')]).toEqual([2, 4]);
});
