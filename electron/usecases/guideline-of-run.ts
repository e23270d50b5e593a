import type { Guideline } from '../../shared/model/guideline.ts';
import { listGuidelineVersions } from '../store/guideline-versions.ts';
import type { RunHead } from '../store/runs.ts';
import type { ReadStore } from '../store/store.ts';

/** The guideline that a run was scored by, which the workspace keeps as it was. */
export function guidelineOfRun(
  db: ReadStore,
  { id, guidelineVersion }: Pick<RunHead, 'id' | 'guidelineVersion'>,
): Guideline {
  const version = listGuidelineVersions(db).find(({ number }) => number === guidelineVersion);
  if (version === undefined) throw new Error(`run ${id} names guideline version ${guidelineVersion}`);
  return version.guideline;
}
