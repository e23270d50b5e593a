/** What the principal eigenvector of a matrix of pairwise judgements says. */
export interface PairwiseWeights {
  /** One for each row, together 1. */
  readonly weights: readonly number[];
  /** λmax, the principal eigenvalue: as large as the matrix when its judgements agree, larger otherwise. */
  readonly lambda: number;
}

/** Far more than judgements of 1/9…9 need; it only keeps the loop from being endless. */
const MOST_ROUNDS = 10_000;
const NEAR_ENOUGH = 1e-15;

/**
 * The weights w with A·w = λmax·w of a matrix of pairwise judgements A (all above 0, aᵢⱼ = 1/aⱼᵢ), by the
 * power method, in doubles; λmax is the mean of (A·w)ᵢ / wᵢ. Saaty, The Analytic Hierarchy Process, 1980.
 *
 * @example principalEigenvector([[1, 3], [1 / 3, 1]]) // { weights: [0.75, 0.25], lambda: 2 }
 */
export function principalEigenvector(matrix: readonly (readonly number[])[]): PairwiseWeights {
  let weights: readonly number[] = matrix.map(() => 1 / matrix.length);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const next = scaledToOne(times(matrix, weights));
    const isSettled = next.every((weight, at) => Math.abs(weight - (weights[at] ?? 0)) <= NEAR_ENOUGH);
    weights = next;
    if (isSettled) break;
  }
  const growth = times(matrix, weights).map((value, at) => value / (weights[at] ?? 1));
  return { weights, lambda: total(growth) / matrix.length };
}

function times(matrix: readonly (readonly number[])[], vector: readonly number[]): number[] {
  return matrix.map((row) => total(row.map((entry, at) => entry * (vector[at] ?? 0))));
}

function scaledToOne(vector: readonly number[]): number[] {
  const whole = total(vector);
  return vector.map((value) => value / whole);
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
