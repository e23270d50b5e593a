import { canonicalJson } from '../../shared/model/canonical-json.ts';
import { type Guideline, guidelineName } from '../../shared/model/guideline.ts';
import { type Problem, problem } from '../../shared/problems/problem.ts';
import { listGuidelineVersions } from '../store/guideline-versions.ts';
import type { ReadStore } from '../store/store.ts';

/**
 * A warning when a guideline that is about to be saved is called like a version that says something else; none
 * when it is the current one anyway.
 */
export function labelProblems(db: ReadStore, guideline: Guideline): Problem[] {
  const label = guidelineName(guideline);
  const text = canonicalJson(guideline);
  const versions = listGuidelineVersions(db);
  const saysTheSame = (version: { readonly guideline: Guideline } | undefined) =>
    version !== undefined && canonicalJson(version.guideline) === text;
  if (saysTheSame(versions.at(-1))) return [];
  const bearer = versions.findLast(
    (known) => guidelineName(known.guideline) === label && !saysTheSame(known),
  );
  if (bearer === undefined) return [];
  return [problem('guideline-label-taken', { label, number: bearer.number })];
}
