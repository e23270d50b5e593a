import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { commitImport } from '../../../electron/usecases/commit-import.ts';
import type { UseCaseContext } from '../../../electron/usecases/context.ts';
import { initWorkspace } from '../../../electron/usecases/init-workspace.ts';
import { planImportFile } from '../../../electron/usecases/plan-import.ts';
import { scoreWorkspace } from '../../../electron/usecases/score-workspace.ts';
import { writeSample } from '../../../electron/usecases/write-sample.ts';
import type { Guideline } from '../../../shared/model/guideline.ts';
import type { ImportPlan } from '../../../shared/model/import-plan.ts';
import type { RunPhase } from '../../../shared/model/phase.ts';
import type { Scores } from '../../../shared/model/scores.ts';
import type { SampleSize } from '../../../shared/sample/sample-plan.ts';
import { valueIn } from '../../value-in.ts';

export interface ScoredSample {
  readonly plans: readonly ImportPlan[];
  readonly scores: Readonly<Record<RunPhase, Scores>>;
}

const context: UseCaseContext = {
  now: () => '2026-12-01T00:00:00.000Z',
  newId: randomUUID,
  author: 'test',
  progress: () => undefined,
};

/** Writes a sample, imports all of it into a new workspace and scores both phases and the year. */
export async function scoredSample(guideline: Guideline, size: SampleSize): Promise<ScoredSample> {
  const folder = mkdtempSync(join(tmpdir(), 'daoze-district-'));
  const start = { guideline, year: 2026, exercise: true };
  const workspace = valueIn(initWorkspace(join(folder, '样例.daoze'), start, context));
  try {
    const { files } = valueIn(await writeSample(folder, { ...size, guideline }, context));
    const plans: ImportPlan[] = [];
    for (const file of files) {
      const plan = valueIn(await planImportFile(workspace, { ...file, large: false }, context));
      valueIn(commitImport(workspace, plan, context));
      plans.push(plan);
    }
    const score = (phase: RunPhase) => valueIn(scoreWorkspace(workspace, phase, context)).scores;
    return { plans, scores: { mid: score('mid'), end: score('end'), annual: score('annual') } };
  } finally {
    workspace.close();
    rmSync(folder, { recursive: true });
  }
}
