import { mean } from '../../statistics/mean.ts';
import { type Measured, type MeasureInput, NOTHING_MEASURED } from '../measure-rule.ts';

/** The mean of the values of those questions that have any valid answer, each weighing the same. */
export function meanOverQuestions(
  questions: readonly string[],
  measureQuestion: (question: string) => MeasureInput | null,
): Measured {
  const inputs = questions.map(measureQuestion).filter((input) => input !== null);
  const v = mean(inputs.map((input) => input.value));
  if (v === null) return NOTHING_MEASURED;
  return { v, n: inputs.reduce((n, input) => n + input.count, 0), inputs };
}
