import type { Guideline } from '../../shared/model/guideline.ts';
import { DamagedVersion, guidelineVersion } from '../store/guideline-versions.ts';
import type { RunHead } from '../store/runs.ts';
import type { ReadStore } from '../store/store.ts';

/**
 * The guideline that a run was scored by, which the workspace keeps as it was.
 *
 * @throws {DamagedVersion}
 */
export function guidelineOfRun(db: ReadStore, run: Pick<RunHead, 'id' | 'guidelineVersion'>): Guideline {
  const version = guidelineVersion(db, run.guidelineVersion);
  if (version === null) throw new DamagedVersion(run.guidelineVersion);
  return version.guideline;
}
