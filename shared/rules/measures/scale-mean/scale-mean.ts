import { larger, Rational, smaller } from '../../../exact/rational.ts';
import { problem } from '../../../problems/problem.ts';
import type { Tally } from '../../evidence.ts';
import type { MeasureInput, MeasureRule, ValueRange } from '../../measure-rule.ts';
import type { QuestionBook } from '../../question.ts';
import { meanOverQuestions } from '../per-question.ts';
import { scaleMeanForm } from './form.ts';
import { type ScaleMeanMeasure, scaleMeanSchema } from './schema.ts';
import { scaleMeanSentence } from './sentence.ts';

/** 满意度均值: an answer is valid when its option's value is a number. */
export const scaleMean = {
  kind: 'scale_mean',
  name: { zh: '满意度', en: 'scale mean' },
  schema: scaleMeanSchema,
  form: scaleMeanForm,
  objections: (_measure, questions) =>
    [...questions.values()]
      .filter((question) => question.kind === 'multiple')
      .map((question) =>
        problem('guideline-mean-of-multiple', { question: question.id }, { path: 'questions' }),
      ),
  range: ({ questions }, book) => rangeOfOptions(questions, book),
  reads: (measure) => ({ kind: 'answers', questions: measure.questions }),
  sentence: scaleMeanSentence,
  measure: (measure, { evidence, questions }) =>
    meanOverQuestions(measure.questions, (question) =>
      meanOptionValue(question, evidence.answers.get(question) ?? [], questions.get(question)),
    ),
} satisfies MeasureRule<ScaleMeanMeasure>;

/** A mean lies between the least and the greatest value that an option has. */
function rangeOfOptions(questions: readonly string[], book: QuestionBook): ValueRange | null {
  const values = questions
    .flatMap((question) => [...(book.get(question)?.values() ?? [])])
    .filter((value) => value !== null);
  const [first, ...others] = values;
  return first === undefined ? null : [others.reduce(smaller, first), others.reduce(larger, first)];
}

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
