import { Rational } from '../../../exact/rational.ts';
import { problem } from '../../../problems/problem.ts';
import { mean } from '../../../statistics/mean.ts';
import { median } from '../../../statistics/median.ts';
import { trimmedMean } from '../../../statistics/trimmed-mean.ts';
import { type Measured, type MeasureRule, NOTHING_MEASURED } from '../../measure-rule.ts';
import { markForm } from './form.ts';
import { type MarkMeasure, markSchema } from './schema.ts';
import { markSentence } from './sentence.ts';

/** 专家评分: the marks of an object on one indicator, combined. */
export const mark = {
  kind: 'mark',
  name: { zh: '专家评分', en: 'expert marks' },
  schema: markSchema,
  form: markForm,
  objections: ({ trimFrom }) =>
    trimFrom < 3 ? [problem('guideline-trim-from', { value: trimFrom }, { path: 'trimFrom' })] : [],
  range: ({ max }) => [Rational.ZERO, Rational.of(max)],
  reads: (_measure, indicator) => ({ kind: 'marks', indicator }),
  sentence: markSentence,
  measure(measure, { indicator, evidence }): Measured {
    const marks = evidence.marks.get(indicator) ?? [];
    const inputs = marks.map((given) => ({
      name: given.expert,
      value: Rational.of(given.mark),
      count: 1,
    }));
    const v = combine(
      measure,
      inputs.map((input) => input.value),
    );
    return v === null ? NOTHING_MEASURED : { v, n: marks.length, inputs };
  },
} satisfies MeasureRule<MarkMeasure>;

function combine(measure: MarkMeasure, marks: readonly Rational[]): Rational | null {
  switch (measure.combine) {
    case 'mean':
      return mean(marks);
    case 'median':
      return median(marks);
    case 'trimmed':
      return marks.length >= measure.trimFrom ? trimmedMean(marks) : mean(marks);
    default:
      return measure.combine satisfies never;
  }
}
