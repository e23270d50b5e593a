import { createWorkspace } from '../../../electron/store/create-workspace.ts';
import { saveRun } from '../../../electron/store/runs.ts';
import type { Workspace } from '../../../electron/store/workspace.ts';
import { sampleGuideline } from '../../shared/report/sample-guideline.ts';
import { sampleRun } from '../../shared/report/sample-run.ts';
import { opened, START } from '../store/workspaces.ts';

/** A workspace whose mid-year was scored: so many compounds, of three types and five subdistricts in turn. */
export function scoredWorkspace(compounds = 3): Workspace {
  const workspace = opened(createWorkspace(':memory:', { ...START, guideline: sampleGuideline() }));
  saveRun(workspace.store, sampleRun(compounds), { guidelineVersion: 1, register: [] });
  return workspace;
}
