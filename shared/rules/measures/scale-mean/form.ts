import type { FormOf } from '../../form.ts';
import type { ScaleMeanMeasure } from './schema.ts';

export const scaleMeanForm: FormOf<ScaleMeanMeasure> = [
  {
    name: 'questions',
    kind: 'questions',
    label: { zh: '题目', en: 'questions' },
    hint: { zh: '题库中的题号，几个题目各写一行', en: 'ids of the question bank, one a line' },
  },
];
