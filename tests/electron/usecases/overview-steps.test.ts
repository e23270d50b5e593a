import { expect, test } from 'vitest';
import { createWorkspace } from '../../../electron/store/create-workspace.ts';
import { importGuideline } from '../../../electron/usecases/import-guideline.ts';
import { overviewSteps } from '../../../electron/usecases/overview-steps.ts';
import { readBuiltInGuideline } from '../../../electron/usecases/read-built-in-guideline.ts';
import { scoreWorkspace } from '../../../electron/usecases/score-workspace.ts';
import { smallGuideline } from '../store/small-guideline.ts';
import { opened, START, workspaceInMemory } from '../store/workspaces.ts';
import { bring, contextWithIds } from './bring.ts';

const REGISTER = [
  '小区编号,小区名称,小区类型,街道（镇）,居委会',
  'C1,虹古小区,普通商品房,华阳路街道,第一居委会',
  'C2,安化小区,普通商品房,华阳路街道,第一居委会',
];
const MARKS = ['专家,小区编号,指标编号,评分', '甲,C1,1,8'];
const context = contextWithIds();

test('a new workspace asks for the register before anything else', () => {
  expect(overviewSteps(workspaceInMemory(), 'mid')).toMatchObject({
    guideline: { state: 'ready', leaves: 1, version: 1, label: '2026.1', errors: 0 },
    register: { state: 'empty', next: 'import', compounds: 0 },
    evidence: { next: 'register', marks: 0 },
    scores: { state: 'empty', next: 'register', run: null },
    reports: { state: 'empty', next: 'score' },
  });
});

test('the guideline that comes with the program is not ready until somebody made it their own', async () => {
  const reading = await readBuiltInGuideline();
  if (!reading.ok) throw new Error('no guideline');
  const { guideline } = reading.value;
  const workspace = opened(createWorkspace(':memory:', { ...START, guideline }));
  expect(overviewSteps(workspace, 'mid').guideline).toMatchObject({ state: 'open', next: 'adopt' });
  const own = { ...guideline, title: '长宁区导则' };
  importGuideline(workspace, { guideline: own, reason: '区里定稿' }, context);
  expect(overviewSteps(workspace, 'mid').guideline).toMatchObject({ state: 'ready', version: 2 });
});

test('each step follows the one before: register, evidence, scores, documents', async () => {
  const workspace = workspaceInMemory();
  const steps = () => overviewSteps(workspace, 'mid');
  await bring(workspace, context, 'registry', null, REGISTER);
  expect(steps()).toMatchObject({
    register: { state: 'ready', next: null, compounds: 2, committees: 1, subdistricts: 1 },
    evidence: { next: 'import' },
    scores: { next: 'evidence' },
  });
  await bring(workspace, context, 'marks', 'mid', MARKS);
  expect(steps()).toMatchObject({ evidence: { next: null, marks: 1 }, scores: { next: 'score' } });
  scoreWorkspace(workspace, 'mid', context);
  expect(steps()).toMatchObject({
    // C2 has no mark, so no score.
    scores: { state: 'ready', next: null, run: { scored: 1, withheld: 1, author: '王科员' } },
    // Nobody keeps a record of what was printed: documents are never ready.
    reports: { state: 'open', next: 'export' },
  });
  await bring(workspace, context, 'marks', 'mid', ['专家,小区编号,指标编号,评分', '甲,C2,1,5']);
  expect(steps()).toMatchObject({
    scores: { state: 'open', next: 'score-again', run: { scored: 1 } },
    reports: { state: 'open', next: 'score-again' },
  });
});

test('the year looks at the register and the evidence of year-end', async () => {
  const workspace = workspaceInMemory();
  await bring(workspace, context, 'registry', 'end', REGISTER);
  await bring(workspace, context, 'marks', 'end', MARKS);
  expect(overviewSteps(workspace, 'mid')).toMatchObject({ register: { compounds: 0 } });
  expect(overviewSteps(workspace, 'annual')).toMatchObject({
    register: { compounds: 2 },
    evidence: { marks: 1 },
    scores: { next: 'score' },
  });
});

test('compounds of a type that a new guideline does not have are said', async () => {
  const workspace = workspaceInMemory();
  await bring(workspace, context, 'registry', null, REGISTER);
  const guideline = { ...smallGuideline('2026.2'), types: [{ code: 'villa', name: '老洋房' }] };
  importGuideline(workspace, { guideline, reason: '换类型' }, context);
  expect(overviewSteps(workspace, 'mid').register).toMatchObject({
    state: 'open',
    next: 'types',
    unknownTypes: 2,
  });
});
