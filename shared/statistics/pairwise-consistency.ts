/** RI by the number of things compared, from 1 on: the mean CI of judgements made by chance (Saaty). */
const RANDOM_INDEX: readonly number[] = [0, 0, 0.58, 0.9, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49];

/** As many things as Saaty's table of RI goes to. */
export const MOST_COMPARED = RANDOM_INDEX.length;

/** Whether pairwise judgements agree with each other; none has a unit. */
export interface PairwiseConsistency {
  /** CI, 一致性指标. */
  readonly index: number;
  /** RI, 随机一致性指标. */
  readonly randomIndex: number;
  /** CR, 一致性比例: 0 for full agreement; from 0.10 on the judgements should be thought over. */
  readonly ratio: number;
}

/**
 * CI = (λmax − n) / (n − 1), CR = CI / RI; two things cannot disagree, so that up to n = 2 all are 0. RI is
 * Saaty's table: 0, 0, .58, .90, 1.12, 1.24, 1.32, 1.41, 1.45, 1.49. Throws RangeError for more than 10 things.
 *
 * @example pairwiseConsistency(3.0092, 3) // { index: 0.0046, randomIndex: 0.58, ratio: 0.0079… }
 */
export function pairwiseConsistency(lambda: number, compared: number): PairwiseConsistency {
  const randomIndex = RANDOM_INDEX[compared - 1];
  if (randomIndex === undefined) throw new RangeError(`no random index for ${compared} things`);
  if (compared <= 2) return { index: 0, randomIndex, ratio: 0 };
  // λmax is at least n; doubles may leave it a hair below.
  const index = Math.max(lambda - compared, 0) / (compared - 1);
  return { index, randomIndex, ratio: index / randomIndex };
}
