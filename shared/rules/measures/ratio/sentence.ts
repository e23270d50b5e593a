import { shortNumber } from '../../../language/digits.ts';
import type { Wording } from '../../../language/wording.ts';
import type { Measured, NameOf } from '../../measure-rule.ts';
import type { RatioMeasure } from './schema.ts';

export function ratioSentence(measure: RatioMeasure, { v, inputs }: Measured, nameOf: NameOf): Wording {
  const [above = '', below = ''] = inputs.map((input) => shortNumber(input.value));
  const value = v === null ? '' : shortNumber(v);
  return {
    zh: `${nameOf(measure.numerator)} ${above} ÷ ${nameOf(measure.denominator)} ${below} = ${value}%`,
    en: `${nameOf(measure.numerator)} ${above} ÷ ${nameOf(measure.denominator)} ${below} = ${value}%`,
  };
}
