/**
 * 1 − n/N (有限总体校正): by how much the variance of a mean shrinks because n of N were asked. 1 for a population without
 * end, 0 where everybody was asked.
 *
 * @param population how many there are; Infinity where that is not known
 * @example finitePopulation(25, 100) // 0.75
 */
export function finitePopulation(sample: number, population: number): number {
  return sample >= population ? 0 : 1 - sample / population;
}
