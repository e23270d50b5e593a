import type { AhpOrigin } from '../../model/weight-origin.ts';
import { pairwiseConsistency } from '../../statistics/pairwise-consistency.ts';
import { principalEigenvector } from '../../statistics/principal-eigenvector.ts';
import type { OriginGroup } from './origin-group.ts';
import type { ComparisonsDescription, JudgedPair } from './weight-description.ts';

type Comparison = AhpOrigin['comparisons'][number];

/** What pairwise judgements come to; `weights` in the order of the children. */
export interface ComparisonsOutcome
  extends Pick<
    ComparisonsDescription,
    'method' | 'matrix' | 'lambda' | 'index' | 'randomIndex' | 'ratio' | 'worst'
  > {
  readonly weights: readonly number[];
}

/** Throws when a pair of the children was not judged: such a guideline is refused before. */
export function describeComparisons(origin: AhpOrigin, { children }: OriginGroup): ComparisonsOutcome {
  const ids = children.map(({ id }) => id);
  const matrix = matrixOf(origin.comparisons, ids);
  const { weights, lambda } = principalEigenvector(matrix);
  const worst = worstPair(origin.comparisons, new Map(ids.map((id, at) => [id, weights[at] ?? 0])));
  return { method: 'ahp', matrix, lambda, ...pairwiseConsistency(lambda, ids.length), worst, weights };
}

function matrixOf(comparisons: readonly Comparison[], ids: readonly string[]): number[][] {
  const judged = new Map(
    comparisons.flatMap(({ higher, lower, by }) => [
      [JSON.stringify([higher, lower]), by],
      [JSON.stringify([lower, higher]), 1 / by],
    ]),
  );
  return ids.map((row) =>
    ids.map((column) => {
      const entry = row === column ? 1 : judged.get(JSON.stringify([row, column]));
      if (entry === undefined) throw new Error(`no judgement of ${row} and ${column}`);
      return entry;
    }),
  );
}

/** Distances that differ by less are the same: of three judgements all are always equally far off. */
const NOTICEABLE = 1e-9;

/** The first of those farthest off. Judgements are ratios, so that their distance is one of logarithms. */
function worstPair(
  comparisons: readonly Comparison[],
  weights: ReadonlyMap<string, number>,
): JudgedPair | null {
  const pairs = comparisons.map(({ higher, lower, by }) => ({
    higher,
    lower,
    by,
    byWeight: (weights.get(higher) ?? 0) / (weights.get(lower) ?? 0),
  }));
  const distance = ({ by, byWeight }: JudgedPair) => Math.abs(Math.log(by / byWeight));
  const [first, ...others] = pairs;
  if (first === undefined) return null;
  return others.reduce(
    (worst, pair) => (distance(pair) > distance(worst) + NOTICEABLE ? pair : worst),
    first,
  );
}
