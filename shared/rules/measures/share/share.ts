import { Rational } from '../../../exact/rational.ts';
import { type Problem, problem } from '../../../problems/problem.ts';
import type { Tally } from '../../evidence.ts';
import type { MeasureInput, MeasureRule } from '../../measure-rule.ts';
import type { Question } from '../../question.ts';
import { meanOverQuestions } from '../per-question.ts';
import { shareForm } from './form.ts';
import { type ShareMeasure, shareSchema } from './schema.ts';
import { shareSentence } from './sentence.ts';
import { shareRange } from './share-range.ts';

/** 满意率: a multiple answer is valid when any chosen option has a number, and counts once. */
export const share = {
  kind: 'share',
  name: { zh: '满意率', en: 'share' },
  schema: shareSchema,
  form: shareForm,
  objections: ({ counted, questions: named }, questions) => {
    const known = [...questions.values()];
    // Of a question that is not there, which is refused by itself, nobody knows the options.
    const isComplete = named.every((id) => questions.has(id));
    return counted.flatMap((label) => optionObjections(label, known, isComplete));
  },
  range: shareRange,
  reads: (measure) => ({ kind: 'answers', questions: measure.questions }),
  sentence: shareSentence,
  measure(measure, { evidence, questions }) {
    const counted = new Set(measure.counted);
    return meanOverQuestions(measure.questions, (question) =>
      countedShare(question, counted, evidence.answers.get(question) ?? [], questions.get(question)),
    );
  },
} satisfies MeasureRule<ShareMeasure>;

function countedShare(
  question: string,
  counted: ReadonlySet<string>,
  tallies: readonly Tally[],
  values: ReadonlyMap<string, Rational | null> | undefined,
): MeasureInput | null {
  const isValid = (label: string) => (values?.get(label) ?? null) !== null;
  let valid = 0;
  let hits = 0;
  for (const tally of tallies) {
    if (!tally.chosen.some(isValid)) continue;
    valid += tally.count;
    if (tally.chosen.some((label) => counted.has(label))) hits += tally.count;
  }
  if (valid === 0) return null;
  return { name: question, value: Rational.ratio(100n * BigInt(hits), BigInt(valid)), count: valid };
}

/** A counted option must be there, and must count as an answer. */
const PLACE = { path: 'counted' };

function optionObjections(label: string, questions: readonly Question[], isComplete: boolean): Problem[] {
  const holders = questions.flatMap((question) =>
    question.options.filter((option) => option.label === label).map((option) => ({ question, option })),
  );
  if (holders.length === 0 && isComplete) return [problem('guideline-unknown-option', { id: label }, PLACE)];
  return holders
    .filter(({ option }) => option.value === null)
    .map(({ question }) =>
      problem('guideline-counted-without-value', { option: label, question: question.id }, PLACE),
    );
}
