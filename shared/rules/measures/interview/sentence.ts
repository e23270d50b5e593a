import { shortNumber } from '../../../language/digits.ts';
import type { Wording } from '../../../language/wording.ts';
import type { Measured } from '../../measure-rule.ts';
import type { InterviewMeasure } from './schema.ts';

export function interviewSentence(measure: InterviewMeasure, { v, n, inputs }: Measured): Wording {
  const [positive = 0, neutral = 0, negative = 0] = inputs.map((input) => input.count);
  const value = v === null ? '' : shortNumber(v);
  const zh = measure.as === 'positive' ? `正面占 ${value}%` : `态度均值 ${value}`;
  const en = measure.as === 'positive' ? `${value}% positive` : `mean attitude ${value}`;
  return {
    zh: `访谈 ${n} 条（正面 ${positive}、中性 ${neutral}、负面 ${negative}），${zh}`,
    en: `${n} interview items (${positive} positive, ${neutral} neutral, ${negative} negative), ${en}`,
  };
}
