import { expect, test } from 'vitest';
import { fieldCell } from '../../../../../shared/guideline/workbook/writing/field-cell.ts';
import type { FormField } from '../../../../../shared/rules/form.ts';

const common = { name: 'field', label: { zh: '栏', en: 'field' }, hint: { zh: '填', en: 'fill in' } };
const choices = { mean: { zh: '平均分', en: 'mean' } };
const field = (kind: FormField['kind']): FormField => ({ ...common, choices, kind }) as FormField;

test.each<[FormField['kind'], unknown, string | number | null]>([
  ['number', undefined, null],
  ['number', 0, 0],
  ['choice', 'mean', '平均分'],
  ['metric', '无', '"无"'],
  ['questions', ['q1', 'q2'], 'q1\nq2'],
  ['options', [], '无'],
  ['texts', ['有场所', ''], '有场所\n""'],
  ['weights', { 楼道堆物: 0.5, 'a;b': -1 }, '楼道堆物：0.5\n"a;b"：-1'],
  ['weights', {}, '无'],
  [
    'steps',
    [
      { from: 95, points: 10 },
      { from: -0.5, points: 2.5 },
    ],
    '95：10\n-0.5：2.5',
  ],
])('a field of %s that holds %j', (kind, value, cell) => {
  expect(fieldCell(field(kind), value)).toBe(cell);
});
