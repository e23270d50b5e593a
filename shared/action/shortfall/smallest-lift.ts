import { Rational } from '../../exact/rational.ts';
import type { Scale } from '../../rules/scales/registry.ts';
import type { LeafWorth } from './leaf-worths.ts';
import { withoutHair } from './settled.ts';

/** One leaf on the way to a score. */
export interface Lift {
  readonly leaf: string;
  readonly points: number;
  /** The fraction it earns now, and that it must earn, 0…1. */
  readonly from: number;
  readonly to: number;
  /** What the score gains by it, unrounded. */
  readonly gain: Rational;
}

/** How far each leaf may be lifted. */
export interface Liftable {
  readonly worth: LeafWorth;
  /** The highest fraction that is asked of it. */
  readonly most: Rational;
  readonly scale: Scale;
}

/**
 * The fewest leaves that together gain at least so much: gains add up within a phase, so the largest come first, equal ones in
 * the order given. All but the last are lifted as far as they go, the last only as far as is needed; on a scale of steps to the
 * next step.
 *
 * @param isEnough whether a gain in all is enough; more is never less
 * @param wanted the gain that the last leaf is measured by
 * @returns null where all of them together are not enough
 */
export function smallestLift(
  leaves: readonly Liftable[],
  wanted: Rational,
  isEnough: (gain: Rational) => boolean,
): Lift[] | null {
  const byGain = leaves
    .map((leaf) => ({ leaf, gain: gainOf(leaf, leaf.most) }))
    .filter(({ gain }) => gain.isPositive())
    .sort((a, b) => b.gain.compare(a.gain));
  const lifts: Lift[] = [];
  let sum = Rational.ZERO;
  for (const { leaf, gain } of byGain) {
    if (isEnough(sum.plus(gain))) {
      lifts.push(liftTo(leaf, asFarAsNeeded(leaf, wanted.minus(sum))));
      return lifts;
    }
    lifts.push(liftTo(leaf, leaf.most));
    sum = sum.plus(gain);
  }
  return null;
}

function gainOf({ worth: { worth, fraction } }: Liftable, to: Rational): Rational {
  return withoutHair(worth.times(to.minus(Rational.of(fraction))));
}

function liftTo(leaf: Liftable, to: Rational): Lift {
  const { worth } = leaf;
  return {
    leaf: worth.leaf.id,
    points: worth.points,
    from: worth.fraction,
    to: to.toNumber(),
    gain: gainOf(leaf, to),
  };
}

/** The fraction that gains so much, one that the scale can give, and never above the most that is asked. */
function asFarAsNeeded({ worth, most, scale }: Liftable, wanted: Rational): Rational {
  const needed = Rational.of(worth.fraction).plus(wanted.dividedBy(worth.worth));
  const given = stepFor(scale, worth.points, needed);
  return most.isBelow(given) ? most : given;
}

function stepFor(scale: Scale, points: number, needed: Rational): Rational {
  if (scale.kind !== 'steps') return needed;
  const steps = [scale.otherwise, ...scale.steps.map((step) => step.points)]
    .map((earned) => Rational.of(earned).dividedBy(Rational.of(points)))
    .filter((fraction) => fraction.isAtLeast(needed))
    .sort((a, b) => a.compare(b));
  return steps[0] ?? Rational.ONE;
}
