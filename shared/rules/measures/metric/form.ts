import type { FormOf } from '../../form.ts';
import type { MetricMeasure } from './schema.ts';

export const metricForm: FormOf<MetricMeasure> = [
  {
    name: 'metric',
    kind: 'metric',
    label: { zh: '台账指标', en: 'metric' },
    hint: { zh: '“台账指标”表中的编号', en: 'the id of a metric' },
  },
];
