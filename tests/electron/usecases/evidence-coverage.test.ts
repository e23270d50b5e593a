import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createWorkspace } from '../../../electron/store/create-workspace.ts';
import { computeRun } from '../../../electron/usecases/compute-run.ts';
import { evidenceCoverage } from '../../../electron/usecases/evidence-coverage.ts';
import { makeSampleWorkspace } from '../../../electron/usecases/make-sample-workspace.ts';
import { scoreWorkspace } from '../../../electron/usecases/score-workspace.ts';
import { standingRun } from '../../../electron/usecases/standing-run.ts';
import { guidelineSchema } from '../../../shared/model/guideline.ts';
import { PHASES } from '../../../shared/model/phase.ts';
import { countCoverage } from '../../../shared/scoring/method-coverage.ts';
import { valueIn } from '../../value-in.ts';
import { smallGuideline } from '../store/small-guideline.ts';
import { opened, START, temporaryFolder } from '../store/workspaces.ts';
import { bring, contextWithIds } from './bring.ts';

test('what is found quickly is what scoring finds, method by method', async () => {
  const path = join(temporaryFolder(), '样例区.daoze');
  const { store } = opened(await makeSampleWorkspace(path, { compounds: 60 }, contextWithIds()));
  for (const phase of PHASES) {
    const run = computeRun(store, phase);
    if (!run.ok) throw new Error('not scored');
    const counted = countCoverage(evidenceCoverage(store, phase).map(({ methods }) => methods));
    expect(counted).toEqual(run.value.scores.evidence[phase]?.coverage);
    // Otherwise the comparison would say little.
    expect(counted.some(({ covered, applicable }) => covered < applicable)).toBe(true);
  }
});

test('what a run that still holds found is what scoring finds', async () => {
  const path = join(temporaryFolder(), '样例区.daoze');
  const workspace = opened(await makeSampleWorkspace(path, { compounds: 60 }, contextWithIds()));
  const { store } = workspace;
  const looked = evidenceCoverage(store, 'mid');
  valueIn(scoreWorkspace(workspace, 'mid', contextWithIds()));
  // The same file through another store, of which nothing is remembered.
  const again = { prepare: (sql: string) => store.prepare(sql) };
  expect(standingRun(again, 'mid')).not.toBeNull();
  expect(evidenceCoverage(again, 'mid')).toEqual(looked);
});

const QUESTION = {
  id: 'q1',
  text: '您对小区是否满意',
  kind: 'single',
  options: [
    { label: '满意', value: 100 },
    { label: '不满意', value: 0 },
    { label: '不了解', value: null },
  ],
};

test('where the first response says nothing that counts, the others are looked at', async () => {
  const guideline = guidelineSchema.parse({
    ...smallGuideline(),
    questions: [QUESTION],
    indicators: [
      {
        id: '1',
        name: '满意度',
        points: 100,
        method: 'questionnaire',
        measure: { kind: 'scale_mean', questions: ['q1'] },
        scale: { kind: 'linear', zero: 0, full: 100 },
      },
    ],
  });
  const workspace = opened(createWorkspace(':memory:', { ...START, guideline }));
  const context = contextWithIds();
  await bring(workspace, context, 'registry', null, [
    '小区编号,小区名称,小区类型,街道（镇）,居委会',
    'C1,虹古小区,普通商品房,华阳路街道,第一居委会',
    'C2,安化小区,普通商品房,华阳路街道,第一居委会',
    'C3,华院小区,普通商品房,华阳路街道,第一居委会',
  ]);
  await bring(workspace, context, 'questionnaire', 'mid', [
    '序号,小区编号,您对小区是否满意',
    '1,C1,不了解',
    '2,C1,满意',
    '3,C2,不了解',
  ]);
  const found = evidenceCoverage(workspace.store, 'mid');
  expect(found.map(({ compound, methods }) => [compound.code, methods.get('questionnaire')])).toEqual([
    ['C1', true],
    ['C2', false],
    ['C3', false],
  ]);
});
