import { expect, test } from 'vitest';
import { listCompounds } from '../../../electron/store/compounds.ts';
import { readEvidence } from '../../../electron/store/read-evidence.ts';
import type { Workspace } from '../../../electron/store/workspace.ts';
import { listImports } from '../../../electron/usecases/list-imports.ts';
import { undoImport } from '../../../electron/usecases/undo-import.ts';
import { workspaceInMemory } from '../store/workspaces.ts';
import { bring, contextWithIds } from './bring.ts';

const REGISTER = ['小区编号,小区名称,小区类型,街镇,居委会,户数', 'C1,甲苑,普通商品房,天山路街道,一居,10'];

function marksOf(workspace: Workspace) {
  return readEvidence(workspace.store, 'mid').compounds.get('C1')?.marks.get('1');
}

test('register and marks go in, the same file again changes nothing, an undo brings back what was', async () => {
  const workspace = workspaceInMemory();
  const context = contextWithIds();
  await bring(workspace, context, 'registry', null, REGISTER);
  expect(listCompounds(workspace.store, 'mid')).toMatchObject([
    { code: 'C1', type: 'commodity', households: 10 },
  ]);

  const marks = ['专家,小区,指标,得分', '张三,甲苑,专家评分,8', '张三,C1,1,8', '李四,C1,1,11'];
  const first = await bring(workspace, context, 'marks', 'mid', marks);
  expect(first.counts).toEqual({ accepted: 1, replaced: 0, unchanged: 1, rejected: 1 });
  expect(marksOf(workspace)).toEqual([{ expert: '张三', mark: 8 }]);

  const again = await bring(workspace, context, 'marks', 'mid', marks);
  expect(again).toEqual({ counts: { accepted: 0, replaced: 0, unchanged: 2, rejected: 1 }, id: null });

  const later = await bring(workspace, context, 'marks', 'mid', ['专家,小区,指标,得分', '张三,C1,1,9']);
  expect(later.counts).toMatchObject({ replaced: 1 });
  expect(marksOf(workspace)).toEqual([{ expert: '张三', mark: 9 }]);

  expect(undoImport(workspace, later.id ?? '', context)).toMatchObject({ ok: true });
  expect(marksOf(workspace)).toEqual([{ expert: '张三', mark: 8 }]);
  expect(listImports(workspace, context)).toMatchObject({ value: { length: 3 } });
});

test('a register without 户数 leaves the households as they were', async () => {
  const workspace = workspaceInMemory();
  const context = contextWithIds();
  await bring(workspace, context, 'registry', null, REGISTER);
  const update = ['小区编号,小区名称,小区类型,街镇,居委会', 'C1,甲苑二期,普通商品房,天山路街道,一居'];
  const { counts } = await bring(workspace, context, 'registry', null, update);
  expect(counts).toMatchObject({ replaced: 1 });
  expect(listCompounds(workspace.store, 'mid')).toMatchObject([{ name: '甲苑二期', households: 10 }]);
});
