import { shortNumber } from '../../../language/digits.ts';
import type { Wording } from '../../../language/wording.ts';
import type { Measured, NameOf } from '../../measure-rule.ts';
import type { MetricMeasure } from './schema.ts';

export function metricSentence(measure: MetricMeasure, { v }: Measured, nameOf: NameOf): Wording {
  const value = v === null ? '' : shortNumber(v);
  return {
    zh: `台账指标 ${nameOf(measure.metric)} 为 ${value}`,
    en: `metric ${nameOf(measure.metric)} is ${value}`,
  };
}
