import type { FormOf } from '../../form.ts';
import { QUESTIONS_FIELD } from '../questions-field.ts';
import type { ShareMeasure } from './schema.ts';

export const shareForm: FormOf<ShareMeasure> = [
  QUESTIONS_FIELD,
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
