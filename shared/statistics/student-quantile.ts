import { incompleteBeta } from './incomplete-beta.ts';
import { logGamma } from './log-gamma.ts';

const MOST_STEPS = 200;
const NEAR_ENOUGH = 1e-12;

/**
 * t of a two-sided confidence level: Student's distribution leaves (1 − confidence) / 2 beyond it. Newton's method from 0: what lies
 * beyond ±t falls ever more slowly, so no step goes too far.
 *
 * @param confidence above 0, below 1
 * @param freedom degrees of freedom, above 0; need not be whole
 * @example studentQuantile(0.95, 10) // 2.2281…
 */
export function studentQuantile(confidence: number, freedom: number): number {
  const wanted = 1 - confidence;
  let t = 0;
  for (let step = 0; step < MOST_STEPS; step++) {
    const further = (beyond(t, freedom) - wanted) / (2 * density(t, freedom));
    t += further;
    if (Math.abs(further) <= NEAR_ENOUGH * t) break;
  }
  return t;
}

/** The share of Student's distribution outside ±t. */
function beyond(t: number, freedom: number): number {
  return incompleteBeta(freedom / (freedom + t ** 2), freedom / 2, 0.5);
}

function density(t: number, freedom: number): number {
  const log = logGamma((freedom + 1) / 2) - logGamma(freedom / 2) - Math.log(freedom * Math.PI) / 2;
  return Math.exp(log - ((freedom + 1) / 2) * Math.log1p(t ** 2 / freedom));
}
