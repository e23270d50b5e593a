import { logGamma } from './log-gamma.ts';

const MOST_STEPS = 10_000;
const NEAR_ENOUGH = 1e-15;
/** Stands for 0 where a fraction would be divided by it. */
const TINY = 1e-300;

/**
 * The regularised incomplete beta function Iₓ(a, b), 0…1, by its continued fraction (Abramowitz and Stegun 1964, 26.5.8),
 * evaluated forwards after Lentz; where that converges slowly, as 1 − I₁₋ₓ(b, a).
 *
 * @param x 0…1
 * @param a above 0
 * @param b above 0
 * @example incompleteBeta(0.5, 2, 3) // 0.6875
 */
export function incompleteBeta(x: number, a: number, b: number): number {
  if (x <= 0) return 0;
  if (x >= 1) return 1;
  return x < (a + 1) / (a + b + 2) ? lowerPart(x, a, b) : 1 - lowerPart(1 - x, b, a);
}

function lowerPart(x: number, a: number, b: number): number {
  const logBeta = logGamma(a) + logGamma(b) - logGamma(a + b);
  const front = Math.exp(a * Math.log(x) + b * Math.log1p(-x) - logBeta) / a;
  return front / continuedFraction(x, a, b);
}

function continuedFraction(x: number, a: number, b: number): number {
  let value = 1;
  let above = 1;
  let below = 0;
  for (let step = 1; step < MOST_STEPS; step++) {
    const numerator = partialNumerator(step, x, a, b);
    below = 1 / notZero(1 + numerator * below);
    above = notZero(1 + numerator / above);
    value *= above * below;
    if (Math.abs(above * below - 1) < NEAR_ENOUGH) break;
  }
  return value;
}

function partialNumerator(step: number, x: number, a: number, b: number): number {
  const m = Math.floor(step / 2);
  if (step % 2 === 0) return (m * (b - m) * x) / ((a + 2 * m - 1) * (a + 2 * m));
  return (-(a + m) * (a + b + m) * x) / ((a + 2 * m) * (a + 2 * m + 1));
}

function notZero(value: number): number {
  return Math.abs(value) < TINY ? TINY : value;
}
