import { Rational } from '../../exact/rational.ts';
import { signed } from '../../language/digits.ts';
import type { Guideline } from '../../model/guideline.ts';
import type { CompoundScore } from '../../model/scores.ts';
import { scoreText } from '../figures.ts';

/**
 * How far the published score moved: +1.20, −0.85, 0.00; null where either has no score.
 *
 * Both are published with the same digits, so their difference has no more.
 */
export function sinceMidYear(
  { score }: Pick<CompoundScore, 'score'>,
  before: Pick<CompoundScore, 'score'> | undefined,
  guideline: Pick<Guideline, 'rounding'>,
): string | null {
  if (score === null || before === undefined || before.score === null) return null;
  const moved = Rational.of(score).minus(Rational.of(before.score)).toNumber();
  return signed(moved, scoreText(Math.abs(moved), guideline));
}
