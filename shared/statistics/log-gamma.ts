/** Of Stirling's series: B₂ₖ / (2k(2k−1)), by which the logarithm of Γ is corrected. */
const STIRLING = [1 / 12, -1 / 360, 1 / 1260, -1 / 1680, 1 / 1188, -691 / 360_360, 1 / 156];
const LARGE_ENOUGH = 12;

/**
 * ln Γ(x) to about 14 digits, by Stirling's series; below 12 it is carried up by Γ(x) = Γ(x+1)/x. Abramowitz and Stegun 1964,
 * 6.1.40.
 *
 * @param x above 0
 * @example logGamma(5) // ln 24 = 3.1780…
 */
export function logGamma(x: number): number {
  let carried = 0;
  let at = x;
  for (; at < LARGE_ENOUGH; at += 1) carried += Math.log(at);
  const series = STIRLING.reduceRight((sum, coefficient) => sum / at ** 2 + coefficient, 0) / at;
  return (at - 0.5) * Math.log(at) - at + Math.log(2 * Math.PI) / 2 + series - carried;
}
