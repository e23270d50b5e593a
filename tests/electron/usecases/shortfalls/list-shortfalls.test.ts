import { expect, test } from 'vitest';
import { scoreWorkspace } from '../../../../electron/usecases/score-workspace.ts';
import { listShortfalls } from '../../../../electron/usecases/shortfalls/list-shortfalls.ts';
import { undoImport } from '../../../../electron/usecases/undo-import.ts';
import { valueIn } from '../../../value-in.ts';
import { workspaceInMemory } from '../../store/workspaces.ts';
import { bring, contextWithIds } from '../bring.ts';

const CONTEXT = contextWithIds();
const REGISTER = ['小区编号,小区名称,小区类型,街镇,居委会,户数', 'C1,甲苑,普通商品房,天山路街道,一居,100'];

test('shortfalls say that the evidence changed since the scores they come from, and no more once that is undone', async () => {
  const workspace = workspaceInMemory();
  await bring(workspace, CONTEXT, 'registry', null, REGISTER);
  await bring(workspace, CONTEXT, 'marks', 'mid', ['专家,小区,指标,得分', '张三,C1,1,3']);
  scoreWorkspace(workspace, 'mid', CONTEXT);
  const wanted = { phase: 'mid', level: 'compound', place: null, compound: null } as const;
  const listed = () => valueIn(listShortfalls(workspace, wanted, CONTEXT));
  const scored = listed();
  expect(scored.changed).toEqual([]);
  const { id } = await bring(workspace, CONTEXT, 'marks', 'mid', ['专家,小区,指标,得分', '王五,C1,1,9']);
  expect(listed().changed).toEqual(['evidence']);
  expect(listed().compounds).toEqual(scored.compounds);
  undoImport(workspace, id ?? '', CONTEXT);
  expect(listed().changed).toEqual([]);
});
