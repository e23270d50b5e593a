import type { FormOf } from '../../form.ts';
import type { FindingsMeasure } from './schema.ts';

export const findingsForm: FormOf<FindingsMeasure> = [
  {
    name: 'items',
    kind: 'weights',
    label: { zh: '问题与分值', en: 'problems' },
    hint: {
      zh: '检查时可能发现的问题和每次的分值，各写一行，如“楼道堆物：0.5”',
      en: 'each problem with its weight a time, one a line, such as “cluttered stairs: 0.5”',
    },
  },
];
