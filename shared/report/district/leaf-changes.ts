import { published } from '../../exact/publish.ts';
import { Rational } from '../../exact/rational.ts';
import { type Leaf, leavesOf } from '../../model/guideline.ts';
import type { CompoundScore } from '../../model/scores.ts';
import { scoreChange } from '../../scoring/changes.ts';
import { mean } from '../../statistics/mean.ts';
import type { ReportInput } from '../report-input.ts';

/** What the district earned of a leaf in both phases. */
export interface LeafChange {
  readonly leaf: Leaf;
  /** Compounds with evidence in both phases. */
  readonly compounds: number;
  /** Their mean share of the points in per cent, published with one decimal. */
  readonly before: number;
  readonly after: number;
  /** After − before, in percentage points, exact to the published digit. */
  readonly difference: number;
}

/**
 * Leaf by leaf, over the leaves and the compounds that have evidence in both phases, in the guideline's order. None within a
 * year, which has no leaves, or under another guideline, whose leaves may be others of the same number.
 */
export function leafChanges({ run, before, guideline }: ReportInput): LeafChange[] {
  if (before === null || before.scores.guideline !== run.scores.guideline) return [];
  const pairs = fractionPairs(before.scores.compounds, run.scores.compounds);
  return leavesOf(guideline.indicators).flatMap((leaf) => {
    const own = pairs.get(leaf.id) ?? [];
    const share = (side: 'before' | 'after') =>
      rateOf(
        own.map((pair) => pair[side]),
        guideline,
      );
    const { before: earlier, after, difference } = scoreChange(share('before'), share('after'));
    if (earlier === null || after === null || difference === null) return [];
    return [{ leaf, compounds: own.length, before: earlier, after, difference }];
  });
}

interface Pair {
  readonly before: number;
  readonly after: number;
}

/** By leaf: what each compound earned of it in both phases, as fractions. */
function fractionPairs(
  before: readonly CompoundScore[],
  after: readonly CompoundScore[],
): ReadonlyMap<string, readonly Pair[]> {
  const earlier = new Map(before.map((compound) => [compound.code, fractionsOf(compound)]));
  const pairs = new Map<string, Pair[]>();
  for (const compound of after) {
    const known = earlier.get(compound.code);
    for (const [id, f] of fractionsOf(compound)) {
      const first = known?.get(id);
      if (first === undefined) continue;
      const own = pairs.get(id) ?? [];
      pairs.set(id, own);
      own.push({ before: first, after: f });
    }
  }
  return pairs;
}

function fractionsOf({ leaves }: CompoundScore): Map<string, number> {
  return new Map(leaves.flatMap(({ id, f }) => (f === null ? [] : [[id, f] as const])));
}

function rateOf(
  fractions: readonly number[],
  { rounding: { mode } }: ReportInput['guideline'],
): number | null {
  const middle = mean(fractions.map(Rational.of));
  return middle === null ? null : published(middle.times(Rational.HUNDRED), { digits: 1, mode });
}
