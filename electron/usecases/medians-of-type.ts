import type { Guideline } from '../../shared/model/guideline.ts';
import type { Scores } from '../../shared/model/scores.ts';
import { typeMedians } from '../../shared/report/letter/type-medians.ts';

const found = new WeakMap<Scores, Map<string, ReadonlyMap<string, number>>>();

/** By indicator, what the compounds of a type earn in the middle; found out once a run and type. */
export function mediansOf(
  scores: Scores,
  type: string,
  guideline: Pick<Guideline, 'rounding'>,
): ReadonlyMap<string, number> {
  const types = found.get(scores) ?? new Map<string, ReadonlyMap<string, number>>();
  found.set(scores, types);
  const known = types.get(type);
  if (known !== undefined) return known;
  const compounds = scores.compounds.filter((compound) => compound.type === type);
  const medians =
    typeMedians({ run: { scores: { ...scores, compounds } }, guideline }).get(type) ?? new Map();
  types.set(type, medians);
  return medians;
}
