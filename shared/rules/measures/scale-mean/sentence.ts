import { shortNumber } from '../../../language/digits.ts';
import type { Wording } from '../../../language/wording.ts';
import type { Measured, NameOf } from '../../measure-rule.ts';
import type { ScaleMeanMeasure } from './schema.ts';

export function scaleMeanSentence(
  _measure: ScaleMeanMeasure,
  { v, n, inputs }: Measured,
  nameOf: NameOf,
): Wording {
  const value = v === null ? '' : shortNumber(v);
  if (inputs.length < 2) {
    return {
      zh: `${n} 个有效回答，满意度均值 ${value}`,
      en: `${n} valid answers, mean satisfaction ${value}`,
    };
  }
  const each = inputs.map((input) => ({
    name: nameOf(input.name),
    mean: shortNumber(input.value),
    n: input.count,
  }));
  return {
    zh: `${n} 个有效回答，${each.map((q) => `“${q.name}”均值 ${q.mean}（${q.n} 个）`).join('，')}，各题平均 ${value}`,
    en: `${n} valid answers: ${each.map((q) => `“${q.name}” ${q.mean} (${q.n})`).join(', ')}; mean ${value}`,
  };
}
