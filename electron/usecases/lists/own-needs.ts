import type { NeedCandidate } from '../../../shared/action/lists/need-candidate.ts';
import type { Guideline } from '../../../shared/model/guideline.ts';
import type { Phase } from '../../../shared/model/phase.ts';
import { currentGuideline } from '../../store/guideline-versions.ts';
import type { ReadStore } from '../../store/store.ts';
import { drawNeedsOf } from './draw-needs-of.ts';
import type { ListScope } from './list-scope.ts';

/**
 * What the evidence of a committee's compounds of some types says is needed, each question drawn once. Evidence of the
 * committee as a whole is read only where all of its types are meant.
 */
export function ownNeedsOf(
  db: ReadStore,
  phase: Phase,
  scope: ListScope,
  guideline: Guideline = currentGuideline(db).guideline,
) {
  const all = new Set(scope.compounds.map(({ type }) => type));
  const drawn = new Map<string, readonly NeedCandidate[]>();
  return (types: ReadonlySet<string>): readonly NeedCandidate[] => {
    const key = [...types].sort().join('/');
    const known = drawn.get(key);
    if (known !== undefined) return known;
    const compounds = scope.compounds.filter(({ type }) => types.has(type));
    const isWhole = types.size === all.size;
    const { candidates } = drawNeedsOf(
      db,
      phase,
      isWhole ? scope : { ...scope, compounds, isPart: true },
      guideline,
    );
    drawn.set(key, candidates);
    return candidates;
  };
}
