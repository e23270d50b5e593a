/**
 * Kish's effective sample (Σw)²/Σw²: how many answers of equal weight would tell as much as answers that stand for N/n households
 * each (设计权重), which is (ΣN)²/Σ(N²/n) over strata. Kish, Survey Sampling, 1965. Strata without an answer stand for nothing.
 *
 * @returns how many; 0 without an answer, all of them where each stands for as many
 * @example effectiveSample([{ population: 100, sample: 10 }, { population: 300, sample: 10 }]) // 16
 */
export function effectiveSample(
  strata: readonly { readonly population: number; readonly sample: number }[],
): number {
  const answered = strata.filter(({ sample, population }) => sample > 0 && population > 0);
  const weights = answered.reduce((sum, { population }) => sum + population, 0);
  const squares = answered.reduce((sum, { population, sample }) => sum + population ** 2 / sample, 0);
  return squares === 0 ? 0 : weights ** 2 / squares;
}
