import { Rational } from '../../exact/rational.ts';
import { type Guideline, type Indicator, isBranch } from '../../model/guideline.ts';
import type { CompoundScore } from '../../model/scores.ts';
import { median } from '../../statistics/median.ts';

/** 短板: a leaf that earned less than the guideline's line. */
export interface Shortfall {
  readonly leaf: string;
  /** The fraction of its points that it earned, 0…1, below `shortfall.below`. */
  readonly fraction: number;
  /** 可提升分: what the score would gain if the leaf earned all its points, unrounded. */
  readonly recoverable: Rational;
}

/**
 * A compound's shortfalls, the most recoverable first, equal ones in the guideline's order (scoring rule 6): recoverable =
 * 100 × (1 − f) × the product, from the leaf up to the root, of points / Σ points of the siblings that have a fraction.
 * From the stored run, whose fractions have 15 significant digits. The year has no leaves, so it has none.
 */
export function shortfallsOf(
  { branches, leaves }: Pick<CompoundScore, 'branches' | 'leaves'>,
  { indicators, missing, shortfall }: Pick<Guideline, 'indicators' | 'missing' | 'shortfall'>,
): Shortfall[] {
  const scores = new Map([...branches, ...leaves].map((score) => [score.id, score]));
  const found: Shortfall[] = [];
  visit(indicators, Rational.HUNDRED);
  return found.sort((a, b) => b.recoverable.compare(a.recoverable));

  function visit(siblings: readonly Indicator[], worth: Rational): void {
    const taking = siblings.flatMap((node) => {
      const score = scores.get(node.id);
      const fraction =
        score?.f ?? (score !== undefined && !isBranch(node) && missing.treat === 'zero' ? 0 : null);
      return score === undefined || fraction === null
        ? []
        : [{ node, points: Rational.of(score.points), fraction }];
    });
    const all = taking.reduce((sum, { points }) => sum.plus(points), Rational.ZERO);
    if (all.isZero()) return;
    for (const { node, points, fraction } of taking) {
      const share = worth.times(points).dividedBy(all);
      if (isBranch(node)) visit(node.children, share);
      else if (fraction < shortfall.below) {
        const recoverable = share.times(Rational.ONE.minus(Rational.of(fraction)));
        found.push({ leaf: node.id, fraction, recoverable });
      }
    }
  }
}

/** By type code and indicator id: the median fraction among the type's compounds that have one. */
export type MedianFractions = ReadonlyMap<string, ReadonlyMap<string, number>>;

interface Assessed {
  readonly compounds: readonly Pick<CompoundScore, 'type' | 'branches' | 'leaves'>[];
}

/** What each type's compounds earn in the middle, as a fraction of the points, branch by branch and leaf by leaf. */
export function medianFractions({ compounds }: Assessed): MedianFractions {
  const fractions = new Map<string, Map<string, Rational[]>>();
  for (const { type, branches, leaves } of compounds) {
    const ofType = fractions.get(type) ?? new Map<string, Rational[]>();
    fractions.set(type, ofType);
    for (const { id, f } of [...branches, ...leaves]) {
      if (f === null) continue;
      const all = ofType.get(id) ?? [];
      ofType.set(id, all);
      all.push(Rational.of(f));
    }
  }
  return new Map(
    [...fractions].map(([type, ofType]) => [
      type,
      new Map([...ofType].map(([id, all]) => [id, median(all)?.toNumber() ?? 0])),
    ]),
  );
}
