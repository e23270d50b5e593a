import { Rational } from '../../exact/rational.ts';
import { type Guideline, type Indicator, isBranch, type Leaf } from '../../model/guideline.ts';
import type { CompoundScore } from '../../model/scores.ts';
import { withoutHair } from './settled.ts';

/** What a leaf is worth to a compound's score, and how much of that it earned. */
export interface LeafWorth {
  readonly leaf: Leaf;
  /** Its nominal points after overrides. */
  readonly points: number;
  /** The fraction of its points that it earned, 0…1. */
  readonly fraction: number;
  /** What the score has of it when all its points are earned: 100 × Π points / Σ points of the siblings that have a fraction. */
  readonly worth: Rational;
}

/**
 * Every leaf that takes part in the score of a compound, in the guideline's order (scoring rules 3 and 6): a leaf without
 * evidence takes none under `exclude` and takes part with 0 under `zero`. From the stored run, whose fractions have 15
 * significant digits.
 */
export function leafWorths(
  { branches, leaves }: Pick<CompoundScore, 'branches' | 'leaves'>,
  { indicators, missing }: Pick<Guideline, 'indicators' | 'missing'>,
): LeafWorth[] {
  const scores = new Map([...branches, ...leaves].map((score) => [score.id, score]));
  const found: LeafWorth[] = [];
  visit(indicators, Rational.HUNDRED);
  return found;

  function visit(siblings: readonly Indicator[], whole: Rational): void {
    const taking = siblings.flatMap((node) => {
      const score = scores.get(node.id);
      const fraction =
        score?.f ?? (score !== undefined && !isBranch(node) && missing.treat === 'zero' ? 0 : null);
      return score === undefined || fraction === null
        ? []
        : [{ node, score, points: Rational.of(score.points), fraction }];
    });
    const all = taking.reduce((sum, { points }) => sum.plus(points), Rational.ZERO);
    if (all.isZero()) return;
    for (const { node, score, points, fraction } of taking) {
      const worth = whole.times(points).dividedBy(all);
      if (isBranch(node)) visit(node.children, worth);
      else found.push({ leaf: node, points: score.points, fraction, worth });
    }
  }
}

/** 可提升分: what the score would gain if the leaf earned all its points, unrounded. */
export function recoverableOf({ worth, fraction }: Pick<LeafWorth, 'worth' | 'fraction'>): Rational {
  return withoutHair(worth.times(Rational.ONE.minus(Rational.of(fraction))));
}
