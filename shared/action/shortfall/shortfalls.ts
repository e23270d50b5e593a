import type { Rational } from '../../exact/rational.ts';
import type { Guideline } from '../../model/guideline.ts';
import type { CompoundScore } from '../../model/scores.ts';
import { medianOfNumbers } from '../../statistics/median-of-numbers.ts';
import { leafWorths, recoverableOf } from './leaf-worths.ts';

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
 * From the stored run, whose fractions have 15 significant digits. The year has no leaves, so it has none, and neither has a compound without any evidence.
 */
export function shortfallsOf(
  compound: Pick<CompoundScore, 'branches' | 'leaves'>,
  guideline: Pick<Guideline, 'indicators' | 'missing' | 'shortfall'>,
): Shortfall[] {
  if (compound.leaves.every(({ f }) => f === null)) return [];
  return leafWorths(compound, guideline)
    .filter(({ fraction }) => fraction < guideline.shortfall.below)
    .map((worth) => ({
      leaf: worth.leaf.id,
      fraction: worth.fraction,
      recoverable: recoverableOf(worth),
    }))
    .sort((a, b) => b.recoverable.compare(a.recoverable));
}

/** By type code and indicator id: the median fraction among the type's compounds that have one. */
export type MedianFractions = ReadonlyMap<string, ReadonlyMap<string, number>>;

interface Assessed {
  readonly compounds: readonly Pick<CompoundScore, 'type' | 'branches' | 'leaves'>[];
}

/** What each type's compounds earn in the middle, as a fraction of the points, branch by branch and leaf by leaf. */
export function medianFractions({ compounds }: Assessed): MedianFractions {
  const fractions = new Map<string, Map<string, number[]>>();
  for (const { type, branches, leaves } of compounds) {
    const ofType = fractions.get(type) ?? new Map<string, number[]>();
    fractions.set(type, ofType);
    for (const { id, f } of [...branches, ...leaves]) {
      if (f === null) continue;
      const all = ofType.get(id) ?? [];
      ofType.set(id, all);
      all.push(f);
    }
  }
  return new Map(
    [...fractions].map(([type, ofType]) => [
      type,
      new Map([...ofType].map(([id, all]) => [id, medianOfNumbers(all)?.toNumber() ?? 0])),
    ]),
  );
}
