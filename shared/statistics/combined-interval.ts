import type { Interval } from './interval.ts';

/** One of several estimates that are added up. */
export interface WeighedEstimate {
  readonly value: number;
  /** The interval of `value`, whose middle it need not be. */
  readonly interval: Interval;
  /** By what it is multiplied; below 0 where it is taken off. */
  readonly weight: number;
}

/**
 * The interval of Σ weight·value, of estimates that know nothing of each other, from their own intervals l…u: the sum ∓
 * √Σ(distance of each to its end)². Zou & Donner 2008, Construction of confidence limits about effect measures (MOVER); with
 * two Wilson intervals and the weights 1 and −1 it is Newcombe's method 10.
 *
 * @example combinedInterval([{ value: 0.8, interval: { low: 0.7, high: 0.9 }, weight: 1 }]) // { low: 0.7, high: 0.9 }
 */
export function combinedInterval(estimates: readonly WeighedEstimate[]): Interval {
  let sum = 0;
  let below = 0;
  let above = 0;
  for (const { value, interval, weight } of estimates) {
    sum += weight * value;
    const [toLow, toHigh] = [weight * (value - interval.low), weight * (interval.high - value)];
    below += (weight < 0 ? toHigh : toLow) ** 2;
    above += (weight < 0 ? toLow : toHigh) ** 2;
  }
  return { low: sum - Math.sqrt(below), high: sum + Math.sqrt(above) };
}
