/**
 * Krippendorff's α of numbers (interval metric) = 1 − Do / De, where some raters may have left targets out: Do is the mean
 * squared difference within targets, De that of all values that can be paired. Krippendorff, Content Analysis, 2004.
 *
 * @param ratings one row a target: the marks it was given, as many as there are
 * @returns at most 1; 0 is what chance gives; null where no target has two marks or all marks are equal
 */
export function krippendorffsAlpha(ratings: readonly (readonly number[])[]): number | null {
  const pairable = ratings.filter((marks) => marks.length > 1);
  const values = pairable.flat();
  const expected = squaredDifferences(values) / (values.length - 1);
  if (values.length === 0 || expected === 0) return null;
  const observed = pairable.reduce((sum, marks) => sum + squaredDifferences(marks) / (marks.length - 1), 0);
  return 1 - observed / expected;
}

/** Σ over all ordered pairs of (a − b)², which is 2·(n·Σx² − (Σx)²). */
function squaredDifferences(values: readonly number[]): number {
  const sum = values.reduce((total, value) => total + value, 0);
  const squares = values.reduce((total, value) => total + value ** 2, 0);
  return 2 * (values.length * squares - sum ** 2);
}
