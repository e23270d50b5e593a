import { shortNumber } from '../../../language/digits.ts';
import type { Wording } from '../../../language/wording.ts';
import type { Measured } from '../../measure-rule.ts';
import type { ShareMeasure } from './schema.ts';

export function shareSentence(measure: ShareMeasure, { v, n }: Measured): Wording {
  const value = v === null ? '' : shortNumber(v);
  return {
    zh: `${n} 个有效回答中，选“${measure.counted.join('、')}”的占 ${value}%`,
    en: `of ${n} valid answers, ${value}% chose ${measure.counted.join(', ')}`,
  };
}
