import type { Guideline } from '../../shared/model/guideline.ts';
import { guidelineVersion } from '../store/guideline-versions.ts';
import type { RunHead } from '../store/runs.ts';
import type { ReadStore } from '../store/store.ts';

/** The guideline that a run was scored by, which the workspace keeps as it was. */
export function guidelineOfRun(db: ReadStore, run: Pick<RunHead, 'id' | 'guidelineVersion'>): Guideline {
  const version = guidelineVersion(db, run.guidelineVersion);
  if (version === null) throw new Error(`run ${run.id} names guideline version ${run.guidelineVersion}`);
  return version.guideline;
}
