import type { FormOf } from '../../form.ts';
import type { MarkMeasure } from './schema.ts';

export const markForm: FormOf<MarkMeasure> = [
  {
    name: 'max',
    kind: 'number',
    label: { zh: '满分', en: 'highest mark' },
    hint: { zh: '专家能打的最高分，如 100', en: 'the highest mark an expert can give, such as 100' },
  },
  {
    name: 'combine',
    kind: 'choice',
    label: { zh: '计法', en: 'counted as' },
    hint: { zh: '几位专家的评分如何合成一个', en: 'how the marks become one' },
    choices: {
      mean: { zh: '平均分', en: 'mean' },
      median: { zh: '中位数', en: 'median' },
      trimmed: { zh: '去极值平均', en: 'trimmed mean' },
    },
  },
  {
    name: 'trimFrom',
    kind: 'number',
    label: { zh: '去极值起点', en: 'trimmed from' },
    hint: {
      zh: '“去极值平均”用：至少有几个评分才去掉一个最高分和一个最低分，不填为 5',
      en: 'for the trimmed mean: from how many marks on the highest and the lowest are dropped; 5 if left out',
    },
  },
];
