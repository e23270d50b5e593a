import type { Guideline } from '../../shared/model/guideline.ts';
import { problem } from '../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../shared/problems/result.ts';
import { currentGuideline, type GuidelineVersion, guidelineVersion } from '../store/guideline-versions.ts';
import type { ReadStore } from '../store/store.ts';
import { loadGuideline } from './load-guideline.ts';
import { isGuidelineFile } from './read-guideline-file.ts';
import { withWorkspace } from './with-workspace.ts';

/** A guideline with its number in the workspace; a file has none. */
export interface NumberedGuideline {
  readonly guideline: Guideline;
  readonly number: number | null;
}

/** The guideline of a file, or a version of a workspace by its number; the current one when none is given. */
export async function loadGuidelineVersion(
  path: string,
  number: number | null = null,
): Promise<Result<NumberedGuideline>> {
  if (!isGuidelineFile(path)) return withWorkspace(path, ({ store }) => versionOf(store, number));
  if (number !== null) return refused(problem('guideline-version-of-file', { number }, { file: path }));
  const loaded = await loadGuideline(path);
  return loaded.ok ? ok({ guideline: loaded.value.guideline, number: null }) : loaded;
}

/** A version of an open workspace; the current one when no number is given. */
export function versionOf(db: ReadStore, number: number | null): Result<GuidelineVersion> {
  const current = currentGuideline(db);
  if (number === null) return ok(current);
  const version = guidelineVersion(db, number);
  if (version !== null) return ok(version);
  return refused(problem('guideline-no-version', { number, last: current.number }));
}
