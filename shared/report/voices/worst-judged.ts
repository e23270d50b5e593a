import { Rational } from '../../exact/rational.ts';
import type { Tally } from '../../rules/evidence.ts';
import type { Question } from '../../rules/question.ts';
import { type CompoundVoices, FEWEST_SHOWN } from './voices.ts';

/** How residents judged what one question asks. */
export interface Judgement {
  readonly question: string;
  /** Mean of the values of the options that were chosen, unrounded. */
  readonly mean: Rational;
  /** Answers that have a value. */
  readonly answers: number;
}

/**
 * The questions that residents judged worst, the worst first, equal ones in the guideline's order; only those that at least
 * five of them answered, and only those of which one option is chosen.
 */
export function worstJudged(
  { answers }: Pick<CompoundVoices, 'answers'>,
  questions: readonly Question[],
  most: number,
): Judgement[] {
  return questions
    .filter(({ kind }) => kind === 'single')
    .flatMap((question) => judgementOf(question, answers.get(question.id) ?? []) ?? [])
    .filter(({ answers: count }) => count >= FEWEST_SHOWN)
    .sort((a, b) => a.mean.compare(b.mean))
    .slice(0, most);
}

function judgementOf({ text, options }: Question, tallies: readonly Tally[]): Judgement | null {
  const values = new Map(options.map(({ label, value }) => [label, value]));
  let total = Rational.ZERO;
  let count = 0;
  for (const { chosen, count: times } of tallies) {
    const value = values.get(chosen[0] ?? '') ?? null;
    if (value === null) continue;
    total = total.plus(Rational.of(value).times(Rational.of(times)));
    count += times;
  }
  return count === 0 ? null : { question: text, mean: total.dividedBy(Rational.of(count)), answers: count };
}
