/**
 * z of a two-sided confidence level, to three decimals as tables have it: the standard normal distribution leaves
 * (1 − confidence) / 2 beyond it.
 *
 * @param confidence above 0, below 1
 * @example criticalValue(0.95) // 1.96
 */
export function criticalValue(confidence: number): number {
  let [low, high] = [0, FAR_OUT];
  while (high - low > NEAR_ENOUGH) {
    const middle = (low + high) / 2;
    if (within(middle) < confidence) low = middle;
    else high = middle;
  }
  return Math.round(((low + high) / 2) * 1000) / 1000;
}

const FAR_OUT = 8;
const NEAR_ENOUGH = 1e-9;

/** The share of the standard normal distribution within ±z: 2·φ(z)·(z + z³/3 + z⁵/(3·5) + …). */
function within(z: number): number {
  let term = z;
  let series = z;
  for (let odd = 3; term > Number.EPSILON * series; odd += 2) {
    term *= z ** 2 / odd;
    series += term;
  }
  return (2 * series * Math.exp(-(z ** 2) / 2)) / Math.sqrt(2 * Math.PI);
}
