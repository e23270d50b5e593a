import { published } from '../../exact/publish.ts';
import { Rational } from '../../exact/rational.ts';
import type { CompoundScore } from '../../model/scores.ts';
import { type RunPair, scoresOnTheWay } from './scores-on-the-way.ts';

/**
 * What a difference between two runs comes from, in the order in which one is put in the place of the other: `evidence` 数据, other
 * measured values; `register` 名册, another type; `rule` 评分标准, another measure or scale; `weight` 权重, other points, leaves or
 * treatment of missing ones; `adjustment` 加减分, bonuses, deductions and the maximum; `rounding` 修约, what is left to the
 * published difference.
 */
export const CAUSES = ['evidence', 'register', 'rule', 'weight', 'adjustment', 'rounding'] as const;
export type Cause = (typeof CAUSES)[number];

/** Points of the published difference by cause; together they are exactly that difference. */
export type Causes = Readonly<Record<Cause, number>>;

/**
 * Why a compound's published score differs between two runs, by substitution in the order of `CAUSES`, from what the runs keep:
 * values and fractions of leaves, points, type. A leaf that another measure measures keeps its old value until `rule`: what the
 * old measure would make of the new evidence is not kept. Null where a side has no score.
 */
export function causesOf(before: CompoundScore, after: CompoundScore, pair: RunPair): Causes | null {
  if (before.score === null || after.score === null) return null;
  const rounding = { ...pair.after.guideline.rounding, digits: digitsOf(pair) };
  const stages = scoresOnTheWay(before, after, pair);
  const difference = Rational.of(after.score).minus(Rational.of(before.score));
  const parts = stages.slice(1).map((stage, place) => {
    // Ten decimals are more than any run publishes, and fewer than doubles can be relied on for.
    const moved = published(Rational.of(stage - (stages[place] ?? stage)), { digits: 10, mode: 'half_even' });
    return published(Rational.of(moved), rounding);
  });
  const rest = parts.reduce((left, part) => left.minus(Rational.of(part)), difference);
  const [evidence = 0, register = 0, rule = 0, weight = 0, adjustment = 0] = parts;
  return { evidence, register, rule, weight, adjustment, rounding: rest.toNumber() };
}

/** As many digits as either run publishes. */
export function digitsOf({ before, after }: RunPair): number {
  return Math.max(before.guideline.rounding.digits, after.guideline.rounding.digits);
}
