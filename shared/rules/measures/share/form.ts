import type { FormOf } from '../../form.ts';
import type { ShareMeasure } from './schema.ts';

export const shareForm: FormOf<ShareMeasure> = [
  {
    name: 'questions',
    kind: 'questions',
    label: { zh: '题目', en: 'questions' },
    hint: { zh: '题库中的题号，几个题目各写一行', en: 'ids of the question bank, one a line' },
  },
  {
    name: 'counted',
    kind: 'options',
    label: { zh: '计入选项', en: 'counted options' },
    hint: {
      zh: '选了其中之一就计入，如“非常满意”和“满意”，各写一行',
      en: 'the options that count, such as “very satisfied” and “satisfied”, one a line',
    },
  },
];
