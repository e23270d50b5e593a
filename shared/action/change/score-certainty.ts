import { Rational } from '../../exact/rational.ts';
import type { LeafScore } from '../../model/scores.ts';
import { fractionOf, type Scale } from '../../rules/scales/registry.ts';
import { scaleOfType } from '../../scoring/scale-of-type.ts';
import { combinedInterval, type WeighedEstimate } from '../../statistics/combined-interval.ts';
import type { Interval } from '../../statistics/interval.ts';
import { leafWorths } from '../shortfall/leaf-worths.ts';
import { type Certainty, certaintyOf } from './certainty.ts';
import { type ChangeSide, sampleBehind } from './change-side.ts';
import type { ChangePair, CompoundPair } from './leaf-changes.ts';
import { intervalOf } from './sample-interval.ts';

/** How far a compound's change of score can be relied on. */
export interface ScoreCertainty {
  /** Null where a side has no score. */
  readonly certainty: Certainty | null;
  /** The 95 % interval of the difference of the scores; null where it rests on no sample or cannot be told. */
  readonly interval: Interval | null;
}

/**
 * Whether a change of score could vanish within what its samples let expect. Each sampled value's interval is carried through the
 * leaf's scale and its weight into the score, and the intervals are combined (MOVER); everything else counts as it is. The
 * change is `noise` when the interval around it holds 0.
 */
export function scoreCertainty(compounds: CompoundPair, pair: ChangePair): ScoreCertainty {
  const { before, after } = compounds;
  if (before.raw === null || after.raw === null || before.score === null || after.score === null) {
    return { certainty: null, interval: null };
  }
  if (before.score === after.score) return { certainty: 'same', interval: null };
  const earlier = sampledShares(before, pair.before);
  const later = sampledShares(after, pair.after);
  if (earlier === 'unknown' || later === 'unknown') return { certainty: 'unknown', interval: null };
  if (earlier.length + later.length === 0) return { certainty: 'real', interval: null };
  const difference = after.raw - before.raw;
  const around = combinedInterval([
    ...later.map((share) => ({ ...share, weight: 1 })),
    ...earlier.map((share) => ({ ...share, weight: -1 })),
  ]);
  const own = sumOf(later) - sumOf(earlier);
  const interval = { low: difference + around.low - own, high: difference + around.high - own };
  return { certainty: certaintyOf(difference, interval), interval };
}

type Share = Omit<WeighedEstimate, 'weight'>;

function sumOf(shares: readonly Share[]): number {
  return shares.reduce((sum, { value }) => sum + value, 0);
}

/** What every sampled leaf gives to the score, in points of the score, with its interval. */
function sampledShares(compound: CompoundPair['before'], side: ChangeSide): Share[] | 'unknown' {
  const scores = new Map(compound.leaves.map((leaf) => [leaf.id, leaf]));
  const shares: Share[] = [];
  for (const { leaf, worth } of leafWorths(compound, side.guideline)) {
    const score = scores.get(leaf.id);
    const sample = score?.f == null ? 'none' : sampleBehind(side, compound, score);
    if (score === undefined || sample === 'none') continue;
    const interval = sample === 'changed' ? null : intervalOf(sample);
    if (interval === null) return 'unknown';
    shares.push(
      shareOf(score, worth.toNumber(), fractionRange(scaleOfType(leaf, compound.type), score, interval)),
    );
  }
  return shares;
}

function shareOf({ f }: LeafScore, worth: number, { low, high }: Interval): Share {
  return { value: worth * (f ?? 0), interval: { low: worth * low, high: worth * high } };
}

/** The least and the greatest fraction that values of an interval earn; on steps those begun within it, too. */
function fractionRange(scale: Scale, { points, f }: LeafScore, { low, high }: Interval): Interval {
  const begun =
    scale.kind === 'steps'
      ? scale.steps.map(({ from }) => from).filter((from) => from > low && from <= high)
      : [];
  const own = Rational.of(points);
  const fractions = [low, high, ...begun].map((v) => fractionOf(scale, nearly(v), own).toNumber());
  return { low: Math.min(f ?? 0, ...fractions), high: Math.max(f ?? 0, ...fractions) };
}

const FINE = 1e9;

/** An end of an interval, whose last digits mean nothing: quicker than all fifteen. */
function nearly(v: number): Rational {
  return Rational.ratio(BigInt(Math.round(v * FINE)), BigInt(FINE));
}
