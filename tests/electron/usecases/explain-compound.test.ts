import { expect, test } from 'vitest';
import type { Workspace } from '../../../electron/store/workspace.ts';
import {
  type CompoundExplanation,
  explainCompoundScore,
} from '../../../electron/usecases/explain-compound.ts';
import { scoreWorkspace } from '../../../electron/usecases/score-workspace.ts';
import { codesOf, workspaceInMemory } from '../store/workspaces.ts';
import { bring, contextWithIds } from './bring.ts';

const CONTEXT = contextWithIds();
const REGISTER = ['小区编号,小区名称,小区类型,街镇,居委会,户数', 'C1,甲苑,普通商品房,天山路街道,一居,100'];

async function workspaceWithMarks(): Promise<Workspace> {
  const workspace = workspaceInMemory();
  await bring(workspace, CONTEXT, 'registry', null, REGISTER);
  const marks = ['专家,小区,指标,得分,备注', '张三,C1,1,8,', '李四,C1,1,9,做得扎实'];
  await bring(workspace, CONTEXT, 'marks', 'mid', marks);
  return workspace;
}

function explained(workspace: Workspace): CompoundExplanation {
  const explanation = explainCompoundScore(workspace, { phase: 'mid', compound: 'C1' });
  if (!explanation.ok) throw new Error(JSON.stringify(explanation.problems));
  return explanation.value;
}

test('every leaf leads to the file, the sheet and the rows behind it', async () => {
  const { explanation } = explained(await workspaceWithMarks());
  const sources = explanation.indicators[0]?.sources ?? [];
  expect(sources.map(({ file, sheet, row, text }) => [file, sheet, row, text.zh])).toEqual([
    ['表.csv', '表', 2, '张三：8 分'],
    ['表.csv', '表', 3, '李四：9 分（做得扎实）'],
  ]);
  expect(explanation.score).toBe(85);
});

test('it says whether a stored run agrees with the evidence as it stands', async () => {
  const workspace = await workspaceWithMarks();
  expect(explained(workspace).run).toBe('none');
  scoreWorkspace(workspace, 'mid', CONTEXT);
  expect(explained(workspace).run).toBe('current');
  await bring(workspace, CONTEXT, 'marks', 'mid', ['专家,小区,指标,得分', '王五,C1,1,3']);
  expect(explained(workspace).run).toBe('outdated');
});

test('a compound that the register does not have is refused in words', async () => {
  const refusal = explainCompoundScore(await workspaceWithMarks(), { phase: 'mid', compound: 'C9' });
  expect(codesOf(refusal)).toEqual(['no-such-compound']);
});
