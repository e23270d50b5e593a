import { expect, test } from 'vitest';
import type { Workspace } from '../../../electron/store/workspace.ts';
import { checkWorkspaceGuideline } from '../../../electron/usecases/check-workspace-guideline.ts';
import { importGuideline } from '../../../electron/usecases/import-guideline.ts';
import { scoreWorkspace } from '../../../electron/usecases/score-workspace.ts';
import { smallGuideline } from '../store/small-guideline.ts';
import { workspaceInMemory } from '../store/workspaces.ts';
import { bring, contextWithIds } from './bring.ts';

const CONTEXT = contextWithIds();
const CODES = ['C1', 'C2', 'C3', 'C4', 'C5'];

/** Five compounds, each with the full 10 points of the only leaf at mid-year. */
async function workspaceWithFullMarks(): Promise<Workspace> {
  const workspace = workspaceInMemory();
  await bring(workspace, CONTEXT, 'registry', null, [
    '小区编号,小区名称,小区类型,街镇,居委会',
    ...CODES.map((code) => `${code},${code}苑,普通商品房,天山路街道,一居`),
  ]);
  const marks = CODES.map((code) => `张三,${code},1,10`);
  await bring(workspace, CONTEXT, 'marks', 'mid', ['专家,小区,指标,得分', ...marks]);
  return workspace;
}

function observedIn(workspace: Workspace): string[] {
  const codes = checkWorkspaceGuideline(workspace).warnings.map(({ code }) => code);
  return codes.filter((code) => code.startsWith('observed-'));
}

test('the results of a run say what the guideline cannot tell apart', async () => {
  const workspace = await workspaceWithFullMarks();
  expect(observedIn(workspace)).toEqual([]);
  scoreWorkspace(workspace, 'mid', CONTEXT);
  expect(observedIn(workspace)).toEqual(['observed-grade-for-all', 'observed-leaf-full']);
});

test('results of another version say nothing about this one', async () => {
  const workspace = await workspaceWithFullMarks();
  scoreWorkspace(workspace, 'mid', CONTEXT);
  importGuideline(workspace, { guideline: smallGuideline('2026.2'), reason: '' }, CONTEXT);
  expect(observedIn(workspace)).toEqual([]);
});
