import { expect, test } from 'vitest';
import { typeWord } from '../../../../../shared/guideline/workbook/writing/type-word.ts';

const TYPES = [
  { code: 'sold_public', name: '售后公房' },
  { code: 'villa', name: '老洋房' },
  { code: 'villa2', name: '老 洋房' },
  { code: '商品房', name: 'villa' },
];

test.each([
  ['sold_public', '售后公房'],
  ['villa', 'villa'],
  ['villa2', 'villa2'],
  ['商品房', '商品房'],
  ['unknown', 'unknown'],
])('%s is written as %s: by its name unless that is doubtful', (code, word) => {
  expect(typeWord(code, TYPES)).toBe(word);
});
