import type { Rational } from '../../exact/rational.ts';
import { type Guideline, type Leaf, leavesOf } from '../../model/guideline.ts';
import type { CompoundScore } from '../../model/scores.ts';
import { mean } from '../../statistics/mean.ts';
import { shortfallsOf } from './shortfalls.ts';

/** A leaf of which several compounds fell short. */
export interface CommonShortfall {
  readonly leaf: Leaf;
  /** Compounds that fell short of it. */
  readonly short: number;
  /** Compounds that it was measured for; with `missing.treat = "zero"`, that it applies to. */
  readonly measured: number;
  /** Mean of what each that fell short would gain, unrounded. */
  readonly recoverable: Rational;
}

/**
 * 共性短板: the leaves that these compounds fell short of, those that most fell short of first, equal ones by what is to be
 * gained in all, then in the guideline's order. A compound without a score is left out: it has no score that could gain.
 *
 * @param isSeen whether a compound's leaf counts: what is kept from the person at work does not
 */
export function commonShortfalls(
  compounds: readonly CompoundScore[],
  guideline: Pick<Guideline, 'indicators' | 'missing' | 'shortfall'>,
  isSeen: IsSeen = () => true,
): CommonShortfall[] {
  const scored = compounds.filter(({ score }) => score !== null);
  const gains = gainsByLeaf(scored, guideline, isSeen);
  const measured = measuredByLeaf(scored, guideline, isSeen);
  return leavesOf(guideline.indicators)
    .flatMap((leaf) => {
      const own = gains.get(leaf.id) ?? [];
      const recoverable = mean(own);
      return recoverable === null
        ? []
        : [{ leaf, short: own.length, measured: measured.get(leaf.id) ?? 0, recoverable }];
    })
    .sort((a, b) => b.short - a.short || b.recoverable.compare(a.recoverable));
}

/** How common a shortfall is among some compounds: fell short, of those measured. */
export type ShortInPlace = Pick<CommonShortfall, 'short' | 'measured'>;

/** By leaf, how many of the scored compounds were measured and fell short, none among them that nobody was measured on. */
export function shortByLeaf(
  compounds: readonly CompoundScore[],
  guideline: Pick<Guideline, 'indicators' | 'missing' | 'shortfall'>,
): ReadonlyMap<string, ShortInPlace> {
  const scored = compounds.filter(({ score }) => score !== null);
  const gains = gainsByLeaf(scored, guideline, () => true);
  const measured = measuredByLeaf(scored, guideline, () => true);
  return new Map(
    [...measured].map(([leaf, count]) => [leaf, { short: gains.get(leaf)?.length ?? 0, measured: count }]),
  );
}

type IsSeen = (compound: CompoundScore, leaf: string) => boolean;

function gainsByLeaf(
  compounds: readonly CompoundScore[],
  guideline: Pick<Guideline, 'indicators' | 'missing' | 'shortfall'>,
  isSeen: IsSeen,
): Map<string, Rational[]> {
  const gains = new Map<string, Rational[]>();
  for (const compound of compounds)
    for (const { leaf, recoverable } of shortfallsOf(compound, guideline)) {
      if (!isSeen(compound, leaf)) continue;
      const own = gains.get(leaf) ?? [];
      gains.set(leaf, own);
      own.push(recoverable);
    }
  return gains;
}

function measuredByLeaf(
  compounds: readonly CompoundScore[],
  { missing }: Pick<Guideline, 'missing'>,
  isSeen: IsSeen,
): Map<string, number> {
  const counts = new Map<string, number>();
  for (const compound of compounds)
    for (const { id, f } of compound.leaves) {
      const isMeasured = f !== null || missing.treat === 'zero';
      if (isMeasured && isSeen(compound, id)) counts.set(id, (counts.get(id) ?? 0) + 1);
    }
  return counts;
}
