import { canonicalJson } from '../../shared/model/canonical-json.ts';
import { type Guideline, guidelineName } from '../../shared/model/guideline.ts';
import { type Problem, problem } from '../../shared/problems/problem.ts';
import { listGuidelineVersions } from '../store/guideline-versions.ts';
import type { ReadStore } from '../store/store.ts';

/**
 * A warning when a guideline that has just been saved as a new version is called like an earlier one that says
 * something else.
 */
export function labelProblems(
  db: ReadStore,
  { guideline, number }: { readonly guideline: Guideline; readonly number: number },
): Problem[] {
  const label = guidelineName(guideline);
  const text = canonicalJson(guideline);
  const bearer = listGuidelineVersions(db).findLast(
    (known) => guidelineName(known.guideline) === label && canonicalJson(known.guideline) !== text,
  );
  if (bearer === undefined) return [];
  return [problem('guideline-label-taken', { label, number, earlier: bearer.number })];
}
