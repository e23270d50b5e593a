import type { FormOf } from '../../form.ts';
import type { InterviewMeasure } from './schema.ts';

export const interviewForm: FormOf<InterviewMeasure> = [
  {
    name: 'topics',
    kind: 'texts',
    label: { zh: '议题', en: 'topics' },
    hint: { zh: '访谈的议题，各写一行', en: 'the topics of the interviews, one a line' },
  },
  {
    name: 'as',
    kind: 'choice',
    label: { zh: '计法', en: 'counted as' },
    hint: {
      zh: '态度均值（−1 至 +1），还是正面占比（%）',
      en: 'the mean attitude, −1 to +1, or the share of positive ones in per cent',
    },
    choices: {
      mean: { zh: '态度均值', en: 'mean attitude' },
      positive: { zh: '正面占比', en: 'share positive' },
    },
  },
];
