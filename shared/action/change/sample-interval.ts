import { combinedInterval, type WeighedEstimate } from '../../statistics/combined-interval.ts';
import { criticalValue } from '../../statistics/critical-value.ts';
import type { Interval } from '../../statistics/interval.ts';
import { weighedMeans } from '../../statistics/weighed-means.ts';
import { type CountedShare, wilsonInterval } from '../../statistics/wilson-interval.ts';
import type { Sample } from './sample.ts';

/** Intervals here are of this confidence (scoring rule 6). */
const CONFIDENCE = 0.95;
const Z = criticalValue(CONFIDENCE);

/** One value on the way into a sum. */
interface Side {
  readonly sample: Sample;
  /** 1, or −1 where it is taken off. */
  readonly weight: 1 | -1;
}

/**
 * The 95 % interval of a measured value, in its unit: Wilson for shares, t for means, with finite population correction; several
 * questions are taken to know nothing of each other.
 *
 * @returns null where a sample is too small to tell
 */
export function intervalOf(sample: Sample): Interval | null {
  return intervalOfSum([{ sample, weight: 1 }]);
}

/** The 95 % interval of after − before, in the unit of the value: Newcombe for shares, Welch for means; null as above. */
export function intervalOfDifference(before: Sample, after: Sample): Interval | null {
  return intervalOfSum([
    { sample: after, weight: 1 },
    { sample: before, weight: -1 },
  ]);
}

function intervalOfSum(sides: readonly Side[]): Interval | null {
  const means = sides.flatMap(({ sample, weight }) =>
    sample.kind === 'means'
      ? sample.parts.map((part) => ({ ...part, weight: weight / sample.parts.length }))
      : [],
  );
  if (means.length > 0) return weighedMeans(means, CONFIDENCE);
  const shares = sides.flatMap(({ sample, weight }) =>
    sample.kind === 'shares' ? sample.parts.map((part) => shareOf(part, weight / sample.parts.length)) : [],
  );
  const known = shares.filter((share) => share !== null);
  return known.length === 0 || known.length < shares.length ? null : combinedInterval(known);
}

function shareOf(part: CountedShare, weight: number): WeighedEstimate | null {
  const interval = wilsonInterval(part, Z);
  if (interval === null) return null;
  return { value: part.count / part.sample, interval, weight: 100 * weight };
}
