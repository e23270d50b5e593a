import { Rational } from '../../../exact/rational.ts';
import { type MeasureRule, NOTHING_MEASURED } from '../../measure-rule.ts';
import { metricForm } from './form.ts';
import { type MetricMeasure, metricSchema } from './schema.ts';
import { metricSentence } from './sentence.ts';

export const metric = {
  kind: 'metric',
  name: { zh: '台账数值', en: 'metric' },
  schema: metricSchema,
  form: metricForm,
  objections: () => [],
  range: () => null,
  reads: (measure) => ({ kind: 'metrics', metrics: [measure.metric] }),
  sentence: metricSentence,
  measure(measure, { evidence }) {
    const reported = evidence.metrics.get(measure.metric);
    if (reported === undefined) return NOTHING_MEASURED;
    const v = Rational.of(reported);
    return { v, n: 1, inputs: [{ name: measure.metric, value: v, count: 1 }] };
  },
} satisfies MeasureRule<MetricMeasure>;
