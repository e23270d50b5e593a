import { Rational } from '../../../exact/rational.ts';
import type { AttitudeCounts } from '../../evidence.ts';
import { type MeasureRule, NOTHING_MEASURED, PERCENTAGES } from '../../measure-rule.ts';
import { interviewForm } from './form.ts';
import { type InterviewMeasure, interviewSchema } from './schema.ts';
import { interviewSentence } from './sentence.ts';

/** All items of the topics weigh the same, whichever topic they belong to. */
export const interview = {
  kind: 'interview',
  name: { zh: '访谈态度', en: 'interview attitudes' },
  schema: interviewSchema,
  form: interviewForm,
  objections: () => [],
  range: ({ as }) => (as === 'positive' ? PERCENTAGES : [Rational.of(-1), Rational.ONE]),
  reads: (measure) => ({ kind: 'topics', topics: measure.topics }),
  sentence: interviewSentence,
  measure(measure, { evidence }) {
    const attitudes = total(measure.topics.map((topic) => evidence.topics.get(topic)));
    const n = attitudes.positive + attitudes.neutral + attitudes.negative;
    if (n === 0) return NOTHING_MEASURED;
    const v =
      measure.as === 'positive'
        ? Rational.ratio(100n * BigInt(attitudes.positive), BigInt(n))
        : Rational.ratio(BigInt(attitudes.positive - attitudes.negative), BigInt(n));
    const inputs = (['positive', 'neutral', 'negative'] as const).map((attitude) => ({
      name: attitude,
      value: Rational.of(attitudes[attitude]),
      count: attitudes[attitude],
    }));
    return { v, n, inputs };
  },
} satisfies MeasureRule<InterviewMeasure>;

function total(counts: readonly (AttitudeCounts | undefined)[]): AttitudeCounts {
  return counts.reduce<AttitudeCounts>(
    (sum, count) => ({
      positive: sum.positive + (count?.positive ?? 0),
      neutral: sum.neutral + (count?.neutral ?? 0),
      negative: sum.negative + (count?.negative ?? 0),
    }),
    { positive: 0, neutral: 0, negative: 0 },
  );
}
