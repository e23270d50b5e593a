import { expect, test } from 'vitest';
import { listCompounds } from '../../../electron/store/compounds.ts';
import { latestRun } from '../../../electron/store/runs.ts';
import type { Workspace } from '../../../electron/store/workspace.ts';
import { scoreWorkspace } from '../../../electron/usecases/score-workspace.ts';
import type { RunPhase } from '../../../shared/model/phase.ts';
import type { Run } from '../../../shared/model/scores.ts';
import { codesOf, workspaceInMemory } from '../store/workspaces.ts';
import { bring, contextWithIds } from './bring.ts';

const REGISTER = [
  '小区编号,小区名称,小区类型,街镇,居委会,户数',
  'C1,甲苑,普通商品房,天山路街道,一居,100',
  'C2,乙苑,普通商品房,天山路街道,一居,300',
];
const MARKS = ['专家,小区,指标,得分', '张三,C1,1,8', '李四,C1,1,9', '张三,C2,1,6'];

type Table = Parameters<typeof bring>[4];

/** A workspace with the register and these tables of marks, in their order. */
async function workspaceWith(...tables: readonly Table[]): Promise<Workspace> {
  const workspace = workspaceInMemory();
  const context = contextWithIds();
  await bring(workspace, context, 'registry', null, REGISTER);
  for (const table of tables) await bring(workspace, context, 'marks', 'mid', table);
  return workspace;
}

function scored(workspace: Workspace, phase: RunPhase = 'mid'): Run {
  const run = scoreWorkspace(workspace, phase, contextWithIds());
  if (!run.ok) throw new Error(JSON.stringify(run.problems));
  return run.value;
}

test('a run holds the published scores and the register it used', async () => {
  const workspace = await workspaceWith(MARKS);
  const { scores } = scored(workspace);
  // C1: (8 + 9) / 2 of 10 is 85; C2: 60; by households (100 × 85 + 300 × 60) / 400 = 66.25
  expect(scores.compounds.map(({ code, score, grade }) => [code, score, grade])).toEqual([
    ['C1', 85, '合格'],
    ['C2', 60, '合格'],
  ]);
  expect(scores.groups[0]).toMatchObject({ level: 'district', score: 66.25, households: 400, scored: 2 });
  expect(latestRun(workspace.store, 'mid')?.register).toEqual(listCompounds(workspace.store, 'mid'));
});

test('the order of files and rows leaves no trace in the digest, a changed mark does', async () => {
  const [heading = '', first = '', second = '', third = ''] = MARKS;
  const whole = scored(await workspaceWith(MARKS)).digest;
  const turned = await workspaceWith([heading, third], [heading, second, first]);
  expect(scored(turned).digest).toBe(whole);
  const changed = await workspaceWith([...MARKS.slice(0, 3), '张三,C2,1,6.1']);
  expect(scored(changed).digest).not.toBe(whole);
});

test('a year without one of its phases is withheld', async () => {
  const { scores } = scored(await workspaceWith(MARKS), 'annual');
  expect(scores.compounds.map(({ status, score, phases }) => [status, score, phases])).toEqual([
    ['withheld', null, { mid: 85, end: null }],
    ['withheld', null, { mid: 60, end: null }],
  ]);
});

test('without a register there is nothing to score, and no run is stored', () => {
  const workspace = workspaceInMemory();
  expect(codesOf(scoreWorkspace(workspace, 'mid', contextWithIds()))).toEqual(['no-register']);
  expect(latestRun(workspace.store, 'mid')).toBeNull();
});
