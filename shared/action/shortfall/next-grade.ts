import { publish, published } from '../../exact/publish.ts';
import { Rational } from '../../exact/rational.ts';
import type { Guideline } from '../../model/guideline.ts';
import type { CompoundScore } from '../../model/scores.ts';
import { scaleOfType } from '../../scoring/scale-of-type.ts';
import { type LeafWorth, leafWorths, recoverableOf } from './leaf-worths.ts';
import { capsOf, placeBeforeQuota, placeOf, type ScoreToReach, scoreToReach } from './score-to-reach.ts';
import { settled } from './settled.ts';
import type { MedianFractions } from './shortfalls.ts';
import { type Lift, type Liftable, smallestLift } from './smallest-lift.ts';

/**
 * What would lift a compound to the next grade (scoring rules 7 to 10):
 * `withheld`: there is no score; `top`: there is no better grade; `vetoed`: a veto caps the grade, no points lift it;
 * `no-place`: the quota of the grade leaves nobody a place; `out-of-reach`: not even all points of all measured leaves suffice;
 * `lift`: by these leaves.
 */
export type NextGrade =
  | { readonly kind: 'withheld' | 'top' }
  | { readonly kind: 'vetoed'; readonly grade: string; readonly vetoes: readonly string[] }
  | { readonly kind: 'no-place'; readonly target: ScoreToReach }
  | {
      readonly kind: 'out-of-reach';
      readonly target: ScoreToReach;
      /** The score with all points of all measured leaves, published. */
      readonly most: number;
    }
  | ({ readonly kind: 'lift' } & GradeLift);

/** The way to the next grade. */
export interface GradeLift {
  readonly target: ScoreToReach;
  /** The published score that is needed. */
  readonly needed: number;
  /** What the published score lacks of it, published. */
  readonly lacking: number;
  /** The grade's score is there already: only the quota holds the grade back. */
  readonly isHeldByQuota: boolean;
  /** The fewest leaves that suffice with all their points, the last only as far as is needed. */
  readonly leaves: readonly Lift[];
  /** The fewest that suffice, each no further than the middle of its type; null where that is not enough. */
  readonly toMedians: readonly Lift[] | null;
}

interface Among {
  readonly guideline: Guideline;
  /** All compounds of the run. */
  readonly compounds: readonly CompoundScore[];
  readonly medians: MedianFractions;
}

/** What would lift a compound of a phase to the next grade, the other compounds being as they are. */
export function nextGrade(compound: CompoundScore, among: Among): NextGrade {
  const { guideline, compounds } = among;
  const held = compound.grade === null ? null : placeOf(compound.grade, guideline);
  if (held === null || compound.score === null) return { kind: 'withheld' };
  const next = guideline.grades[held - 1];
  if (next === undefined) return { kind: 'top' };
  const caps = capsOf(compound.vetoes, guideline);
  if (caps.some((cap) => cap > held - 1)) {
    return { kind: 'vetoed', grade: next.name, vetoes: holding(compound, guideline, held) };
  }
  const target = scoreToReach(next, compound, compounds, guideline);
  if (target.needed === null) return { kind: 'no-place', target };
  return liftTo({ ...target, needed: target.needed }, compound, among);
}

/** The vetoes that keep the compound from a grade better than this. */
function holding({ vetoes }: CompoundScore, guideline: Guideline, held: number): string[] {
  return vetoes.filter((id) => capsOf([id], guideline).some((cap) => cap >= held));
}

function liftTo(
  target: ScoreToReach & { readonly needed: Rational },
  compound: CompoundScore,
  among: Among,
): NextGrade {
  const { guideline, medians } = among;
  const worths = leafWorths(compound, guideline);
  const now = unbounded(compound);
  const after = (gain: Rational) =>
    Rational.of(published(bounded(now.plus(gain), guideline), guideline.rounding));
  const isEnough = (gain: Rational) => after(gain).isAtLeast(target.needed);
  const wanted = target.needed.minus(now);
  const lifted = (mostOf: (worth: LeafWorth) => Rational) =>
    smallestLift(
      worths.map((worth) => liftable(worth, compound.type, mostOf(worth))),
      wanted,
      isEnough,
    );
  const leaves = lifted(() => Rational.ONE);
  if (leaves === null) {
    const all = worths.map(recoverableOf).reduce((sum, gain) => sum.plus(gain), Rational.ZERO);
    return { kind: 'out-of-reach', target, most: after(all).toNumber() };
  }
  const ofType = medians.get(compound.type);
  const score = Rational.of(compound.score ?? 0);
  return {
    kind: 'lift',
    target,
    needed: target.needed.toNumber(),
    lacking: Number(publish(target.needed.minus(score), guideline.rounding)),
    isHeldByQuota: placeBeforeQuota(compound, guideline) === placeOf(target.grade, guideline),
    leaves,
    toMedians: lifted(({ leaf, fraction }) => Rational.of(Math.max(fraction, ofType?.get(leaf.id) ?? 0))),
  };
}

function liftable(worth: LeafWorth, type: string, most: Rational): Liftable {
  return { worth, most, scale: scaleOfType(worth.leaf, type) };
}

/** Base, bonus and deduction together, before they are kept within 0 and the maximum. */
function unbounded({ base, bonus, deduction }: CompoundScore): Rational {
  const parts = [base, bonus].map((part) => Rational.of(part ?? 0));
  return parts.reduce((sum, part) => sum.plus(part), Rational.ZERO).minus(Rational.of(deduction ?? 0));
}

function bounded(raw: Rational, { maximum }: Pick<Guideline, 'maximum'>): Rational {
  const exact = settled(raw);
  if (exact.isBelow(Rational.ZERO)) return Rational.ZERO;
  return maximum === null ? exact : exact.within(Rational.ZERO, Rational.of(maximum));
}
