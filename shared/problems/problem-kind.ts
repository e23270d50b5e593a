import type { Wording } from '../language/wording.ts';

/**
 * One kind of problem: whether it stops what was asked for, and its sentence in every language. Facts
 * stand in braces: `{max}`. A sentence says what is wrong and what to do about it.
 */
export interface ProblemKind extends Wording {
  readonly severity: 'error' | 'warning';
}
