/** Kendall's coefficient of concordance. */
export interface Concordance {
  /** 0 for no agreement on the order, 1 for the same order by all. */
  readonly w: number;
  /** m·(n−1)·W, to be looked up with n−1 degrees of freedom. */
  readonly chiSquare: number;
  readonly freedom: number;
}

/**
 * W = 12·S / (m²·(n³−n) − m·Σ(t³−t)), of m raters who each order n targets; S is the sum of squares of the targets' rank sums
 * about their mean, t the size of each group of ties of a rater, who gives such targets the mean of their ranks.
 *
 * @param ratings one row a target, one mark a rater, none missing
 * @returns null for fewer than two targets or raters, or where no rater tells targets apart
 */
export function kendallsW(ratings: readonly (readonly number[])[]): Concordance | null {
  const n = ratings.length;
  const m = ratings[0]?.length ?? 0;
  if (n < 2 || m < 2) return null;
  const raters = Array.from({ length: m }, (_, at) => rank(ratings.map((row) => row[at] ?? 0)));
  const sums = ratings.map((_, target) => total(raters.map(({ ranks }) => ranks[target] ?? 0)));
  const middle = total(sums) / n;
  const squares = total(sums.map((sum) => (sum - middle) ** 2));
  const ties = total(raters.map((rater) => rater.ties));
  const most = m ** 2 * (n ** 3 - n) - m * ties;
  if (most === 0) return null;
  const w = (12 * squares) / most;
  return { w, chiSquare: m * (n - 1) * w, freedom: n - 1 };
}

/** Ranks from 1, equal values sharing the mean of theirs, and Σ(t³−t) over the groups of equal ones. */
function rank(values: readonly number[]): { readonly ranks: number[]; readonly ties: number } {
  const sorted = values.toSorted((a, b) => a - b);
  const group = (value: number) => ({ first: sorted.indexOf(value), last: sorted.lastIndexOf(value) });
  const ranks = values.map((value) => {
    const { first, last } = group(value);
    return (first + last) / 2 + 1;
  });
  const sizes = [...new Set(values)].map((value) => group(value).last - group(value).first + 1);
  return { ranks, ties: total(sizes.map((size) => size ** 3 - size)) };
}

function total(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0);
}
