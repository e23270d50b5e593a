import { createWorkspace } from '../../../../electron/store/create-workspace.ts';
import { saveRun } from '../../../../electron/store/runs.ts';
import type { Workspace } from '../../../../electron/store/workspace.ts';
import type { UseCaseContext } from '../../../../electron/usecases/context.ts';
import { sampleGuideline } from '../../../shared/report/sample-guideline.ts';
import { sampleRun } from '../../../shared/report/sample-run.ts';
import { bringIn, compound } from '../../store/plans.ts';
import { opened, START, workspaceInMemory } from '../../store/workspaces.ts';
import { CONTEXT } from '../context.ts';

/** The context of the tests, some day at noon in China; every id is another. */
export function contextOn(day: string): UseCaseContext {
  let count = 0;
  return { ...CONTEXT, now: () => `${day}T04:00:00.000Z`, newId: () => `id-${++count}` };
}

/** A workspace with the register of two compounds of one committee, none of them scored. */
export function registeredCompounds(): Workspace {
  const workspace = workspaceInMemory();
  const values = [compound('C1', '甲苑'), compound('C2', '乙苑')];
  bringIn(workspace.store, { kind: 'registry', phase: null, values, file: '名册' });
  return workspace;
}

/** The same with as many compounds as were scored at mid-year, each of whose leaves earned 0.8 of its points. */
export function scoredCompounds(count: number): Workspace {
  const workspace = opened(createWorkspace(':memory:', { ...START, guideline: sampleGuideline() }));
  const run = sampleRun(count);
  const values = run.scores.compounds.map(({ code, name }) => compound(code, name));
  bringIn(workspace.store, { kind: 'registry', phase: null, values, file: '名册' });
  saveRun(workspace.store, run, { guidelineVersion: 1, register: [] });
  return workspace;
}
