import { Rational } from '../../../exact/rational.ts';
import { type MeasureRule, NOTHING_MEASURED } from '../../measure-rule.ts';
import { ratioForm } from './form.ts';
import { type RatioMeasure, ratioSchema } from './schema.ts';
import { ratioSentence } from './sentence.ts';

/** No evidence when either metric is missing or the denominator is 0. */
export const ratio = {
  kind: 'ratio',
  name: { zh: '比率', en: 'ratio' },
  schema: ratioSchema,
  form: ratioForm,
  objections: () => [],
  range: () => null,
  reads: (measure) => ({ kind: 'metrics', metrics: [measure.numerator, measure.denominator] }),
  sentence: ratioSentence,
  measure(measure, { evidence }) {
    const numerator = evidence.metrics.get(measure.numerator);
    const denominator = evidence.metrics.get(measure.denominator);
    if (numerator === undefined || denominator === undefined || denominator === 0) return NOTHING_MEASURED;
    const above = Rational.of(numerator);
    const below = Rational.of(denominator);
    const inputs = [
      { name: measure.numerator, value: above, count: 1 },
      { name: measure.denominator, value: below, count: 1 },
    ];
    return { v: Rational.HUNDRED.times(above).dividedBy(below), n: 1, inputs };
  },
} satisfies MeasureRule<RatioMeasure>;
