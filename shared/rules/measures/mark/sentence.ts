import { shortNumber } from '../../../language/digits.ts';
import type { Wording } from '../../../language/wording.ts';
import type { Measured } from '../../measure-rule.ts';
import type { MarkMeasure } from './schema.ts';

const COMBINED: Readonly<Record<MarkMeasure['combine'], Wording>> = {
  mean: { zh: '平均', en: 'mean' },
  median: { zh: '中位数', en: 'median' },
  trimmed: { zh: '去掉一个最高分和一个最低分后平均', en: 'mean without the highest and the lowest' },
};

export function markSentence(measure: MarkMeasure, { v, n, inputs }: Measured): Wording {
  const given = inputs.map((input) => shortNumber(input.value)).join('、');
  const way =
    measure.combine === 'trimmed' && n < measure.trimFrom ? COMBINED.mean : COMBINED[measure.combine];
  const value = v === null ? '' : shortNumber(v);
  return {
    zh: `${n} 位专家评分（${given}），${way.zh} ${value}，满分 ${measure.max}`,
    en: `${n} expert ${n === 1 ? 'mark' : 'marks'} (${given.replaceAll('、', ', ')}), ${way.en} ${value} of ${measure.max}`,
  };
}
