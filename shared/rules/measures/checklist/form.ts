import type { FormOf } from '../../form.ts';
import type { ChecklistMeasure } from './schema.ts';

export const checklistForm: FormOf<ChecklistMeasure> = [
  {
    name: 'items',
    kind: 'texts',
    label: { zh: '检查项', en: 'items' },
    hint: { zh: '逐项判断是否达标的内容，各写一行', en: 'what is judged as met or not, one a line' },
  },
  {
    name: 'as',
    kind: 'choice',
    label: { zh: '计法', en: 'counted as' },
    hint: { zh: '达标率（%），还是达标的项数', en: 'the share met, in per cent, or how many were met' },
    choices: { share: { zh: '达标率', en: 'share met' }, count: { zh: '达标项数', en: 'number met' } },
  },
];
