import { Rational } from '../exact/rational.ts';
import { type FiveNumbers, fiveNumbers } from '../statistics/five-numbers.ts';
import type { ChartedGroup } from './charted-scores.ts';

/** A group with what a box is drawn of. */
export interface SummedGroup extends ChartedGroup {
  readonly summary: FiveNumbers;
}

/** Sums a group up; one without a scored compound throws, since there is nothing to draw. */
export function summed(group: ChartedGroup): SummedGroup {
  const summary = fiveNumbers(group.compounds.map(({ score }) => Rational.of(score)));
  if (summary === null) throw new RangeError(`${group.name} has no scored compound to draw`);
  return { ...group, summary };
}
