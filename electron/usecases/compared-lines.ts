import type { ComparedLine, EarnedPoints } from '../../shared/contract/scores/comparison.ts';
import { type Guideline, type Indicator, isBranch } from '../../shared/model/guideline.ts';
import type { BranchScore, CompoundScore } from '../../shared/model/scores.ts';
import { scoreText } from '../../shared/report/figures.ts';
import { scoreChange } from '../../shared/scoring/changes.ts';
import type { LeafSecrecy } from './leaf-secrecy.ts';

/** One of two compounds that are compared. */
interface Side {
  readonly guideline: Guideline;
  /** What it earned, by indicator. */
  readonly points: ReadonlyMap<string, BranchScore>;
  isHidden(indicator: string): boolean;
}

/**
 * What either of two compounds is measured on in a phase, each branch before those below it.
 *
 * @param compounds null for one that is new at year-end: then it earned nothing in mid-year
 */
export function comparedLines(
  guideline: Guideline,
  compounds: readonly (CompoundScore | null)[],
  isHidden: LeafSecrecy,
): ComparedLine[] {
  const sides = compounds.map((compound): Side => {
    const all = compound === null ? [] : [...compound.branches, ...compound.leaves];
    return {
      guideline,
      points: new Map(all.map((one) => [one.id, one])),
      isHidden: (indicator) => compound !== null && isHidden(compound, indicator),
    };
  });
  return linesOf(guideline.indicators, sides, 0);
}

function linesOf(indicators: readonly Indicator[], sides: readonly Side[], depth: number): ComparedLine[] {
  return indicators.flatMap((indicator) => {
    const { id, name } = indicator;
    if (sides.every(({ points }) => !points.has(id))) return [];
    const children = isBranch(indicator) ? linesOf(indicator.children, sides, depth + 1) : [];
    const earned = sides.map((side) => earnedIn(side, id));
    return [
      { id, name, depth, isLeaf: !isBranch(indicator), sides: earned, lead: leadIn(sides, id) },
      ...children,
    ];
  });
}

function earnedIn({ guideline, points, isHidden }: Side, id: string): EarnedPoints {
  const score = points.get(id);
  if (score === undefined) return null;
  const { earned, f } = score;
  if (isHidden(id)) return { points: score.points, earned: null, share: null, hidden: true };
  const text = earned === null ? null : scoreText(earned, guideline);
  return { points: score.points, earned: text, share: f, hidden: false };
}

/** Points of one and the same number can be compared; types may give an indicator others. */
function leadIn(sides: readonly Side[], id: string): number | null {
  const [one, other] = sides.map(({ points }) => points.get(id));
  if (one === undefined || other === undefined || one.points !== other.points) return null;
  if (sides.some(({ isHidden }) => isHidden(id))) return null;
  return scoreChange(other.earned, one.earned).difference;
}
