import type { Interval } from './interval.ts';
import { type CountedShare, wilsonInterval } from './wilson-interval.ts';

/**
 * Newcombe's interval of p₁ − p₂, −1…1, of two samples that know nothing of each other, from their Wilson intervals l…u:
 * d − √((p₁−l₁)² + (u₂−p₂)²) … d + √((u₁−p₁)² + (p₂−l₂)²). Newcombe 1998, Interval estimation for the difference between
 * independent proportions, method 10.
 *
 * @param z of the confidence, as `criticalValue` gives it
 * @returns null where a sample is empty
 * @example differenceOfShares(of(56, 70), of(48, 80), 1.96) // { low: 0.0524…, high: 0.3339… }
 */
export function differenceOfShares(first: CountedShare, second: CountedShare, z: number): Interval | null {
  const ofFirst = wilsonInterval(first, z);
  const ofSecond = wilsonInterval(second, z);
  if (ofFirst === null || ofSecond === null) return null;
  const [one, other] = [first.count / first.sample, second.count / second.sample];
  return {
    low: one - other - Math.hypot(one - ofFirst.low, ofSecond.high - other),
    high: one - other + Math.hypot(ofFirst.high - one, other - ofSecond.low),
  };
}
