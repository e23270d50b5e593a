import { expect, test } from 'vitest';
import { importGuideline } from '../../../electron/usecases/import-guideline.ts';
import { listGuidelineVersions } from '../../../electron/usecases/list-guideline-versions.ts';
import { scoreWorkspace } from '../../../electron/usecases/score-workspace.ts';
import { smallGuideline } from '../store/small-guideline.ts';
import { workspaceInMemory } from '../store/workspaces.ts';
import { bring, contextWithIds } from './bring.ts';

const REGISTER = ['小区编号,小区名称,小区类型,街镇,居委会', 'C1,甲苑,普通商品房,天山路街道,一居'];

test('each version says who made it, why, and which runs used it', async () => {
  const workspace = workspaceInMemory();
  const context = contextWithIds();
  await bring(workspace, context, 'registry', null, REGISTER);
  await bring(workspace, context, 'marks', 'mid', ['专家,小区,指标,得分', '张三,C1,1,8']);
  scoreWorkspace(workspace, 'mid', context);
  const author = { ...context, author: '李科员' };
  importGuideline(workspace, { guideline: smallGuideline('2026.2'), reason: '专家会' }, author);
  scoreWorkspace(workspace, 'mid', context);
  scoreWorkspace(workspace, 'mid', context);
  const versions = listGuidelineVersions(workspace);
  expect(versions).toMatchObject([
    { number: 1, guideline: 'test@2026.1', author: '王科员', leaves: 1, isCurrent: false },
    { number: 2, guideline: 'test@2026.2', author: '李科员', reason: '专家会', isCurrent: true },
  ]);
  expect(versions.map(({ runs }) => runs.map(({ phase }) => phase))).toEqual([['mid'], ['mid', 'mid']]);
});

test('a run names the version it was scored by, whatever became current since', async () => {
  const workspace = workspaceInMemory();
  const context = contextWithIds();
  await bring(workspace, context, 'registry', null, REGISTER);
  const run = scoreWorkspace(workspace, 'mid', context);
  importGuideline(workspace, { guideline: smallGuideline('2026.2'), reason: '' }, context);
  expect(run).toMatchObject({ value: { guidelineVersion: 1, scores: { guideline: 'test@2026.1' } } });
  expect(listGuidelineVersions(workspace).map(({ runs }) => runs.length)).toEqual([1, 0]);
});
