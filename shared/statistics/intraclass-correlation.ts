/** How far raters agree on the very numbers, after Shrout and Fleiss (1979): two-way random effects, absolute agreement. */
export interface IntraclassCorrelation {
  /** ICC(2,1): of one rater's mark. */
  readonly single: number;
  /** ICC(2,k): of the mean of all raters. */
  readonly average: number;
}

/**
 * ICC(2,1) = (MSB − MSE) / (MSB + (k−1)·MSE + k·(MSJ − MSE)/n) and ICC(2,k) = (MSB − MSE) / (MSB + (MSJ − MSE)/n), of n
 * targets by k raters: MSB between targets, MSJ between raters, MSE what is left. Without unit, at most 1, and below 0 where
 * raters disagree more than chance would have it.
 *
 * @param ratings one row a target, one mark a rater, none missing
 * @returns null for fewer than two targets or raters, or where all marks are equal
 */
export function intraclassCorrelation(ratings: readonly (readonly number[])[]): IntraclassCorrelation | null {
  const n = ratings.length;
  const k = ratings[0]?.length ?? 0;
  if (n < 2 || k < 2) return null;
  const { between, judges, error } = meanSquares(ratings, n, k);
  const bias = (judges - error) / n;
  const ofOne = between + (k - 1) * error + k * bias;
  const ofAll = between + bias;
  if (ofOne === 0 || ofAll === 0) return null;
  return { single: (between - error) / ofOne, average: (between - error) / ofAll };
}

function meanSquares(ratings: readonly (readonly number[])[], n: number, k: number) {
  const grand = total(ratings.map(total)) / (n * k);
  const squares = (values: readonly number[]) => total(values.map((value) => (value - grand) ** 2));
  const rows = ratings.map((row) => total(row) / k);
  const columns = Array.from({ length: k }, (_, at) => total(ratings.map((row) => row[at] ?? 0)) / n);
  const ofRows = k * squares(rows);
  const ofColumns = n * squares(columns);
  const rest = squares(ratings.flat()) - ofRows - ofColumns;
  return {
    between: ofRows / (n - 1),
    judges: ofColumns / (k - 1),
    error: rest / ((n - 1) * (k - 1)),
  };
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
