import type { Problem } from '../../shared/problems/problem.ts';

/**
 * The position of the cell that a problem is about; null where the whole row is meant. Headings may repeat: of those
 * that are alike the cell is meant that holds what the problem quotes.
 */
export function columnInFault(
  { place }: Problem,
  headings: readonly string[],
  texts: readonly string[],
): number | null {
  if (place.column === undefined) return null;
  const alike = headings.flatMap((heading, index) => (heading === place.column ? [index] : []));
  return alike.find((index) => texts[index] === place.value) ?? alike[0] ?? null;
}
