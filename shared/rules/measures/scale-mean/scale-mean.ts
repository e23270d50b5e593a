import { Rational } from '../../../exact/rational.ts';
import type { Tally } from '../../evidence.ts';
import type { MeasureInput, MeasureRule } from '../../measure-rule.ts';
import { meanOverQuestions } from '../per-question.ts';
import { type ScaleMeanMeasure, scaleMeanSchema } from './schema.ts';
import { scaleMeanSentence } from './sentence.ts';

/** 满意度均值: an answer is valid when its option's value is a number. */
export const scaleMean = {
  kind: 'scale_mean',
  schema: scaleMeanSchema,
  reads: (measure) => ({ kind: 'answers', questions: measure.questions }),
  sentence: scaleMeanSentence,
  measure: (measure, { evidence, questions }) =>
    meanOverQuestions(measure.questions, (question) =>
      meanOptionValue(question, evidence.answers.get(question) ?? [], questions.get(question)),
    ),
} satisfies MeasureRule<ScaleMeanMeasure>;

function meanOptionValue(
  question: string,
  tallies: readonly Tally[],
  values: ReadonlyMap<string, Rational | null> | undefined,
): MeasureInput | null {
  let total = Rational.ZERO;
  let count = 0;
  for (const tally of tallies) {
    const value = values?.get(tally.chosen[0] ?? '') ?? null;
    if (value === null) continue;
    total = total.plus(value.times(Rational.of(tally.count)));
    count += tally.count;
  }
  return count === 0 ? null : { name: question, value: total.dividedBy(Rational.of(count)), count };
}
