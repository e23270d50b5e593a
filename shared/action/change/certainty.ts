import { holds, type Interval } from '../../statistics/interval.ts';

/**
 * How far a change can be relied on. `real` 真实变化: beyond what a sample lets expect, or resting on none; `noise` 在误差范围内: the
 * 95 % interval of the difference holds 0; `same`: nothing changed; `unknown`: the sample is too small to tell, or the answers
 * are no longer those that were scored.
 */
export type Certainty = 'real' | 'noise' | 'same' | 'unknown';

/**
 * @param interval of the difference; null where it cannot be told
 */
export function certaintyOf(difference: number, interval: Interval | null): Certainty {
  if (difference === 0) return 'same';
  if (interval === null) return 'unknown';
  return holds(interval, 0) ? 'noise' : 'real';
}
