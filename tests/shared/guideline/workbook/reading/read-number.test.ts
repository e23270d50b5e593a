import { expect, test } from 'vitest';
import { readNumber } from '../../../../../shared/guideline/workbook/reading/read-number.ts';

test.each<[string | number, number]>([
  [12.5, 12.5],
  [0.1 + 0.2, 0.30000000000000004],
  [-0, 0],
  ['１２．５', 12.5],
  [' 1,200 ', 1200],
  ['−3', -3],
  ['95%', 95],
  ['９５％', 95],
  ['1e-7', 1e-7],
  ['1E+21', 1e21],
])('%j is the number %d', (cell, value) => {
  expect(readNumber(cell)).toBe(value);
});

test.each<[string | number, number]>([
  ['80%', 0.8],
  ['28.5%', 0.285],
  ['0.8', 0.8],
  [0.8, 0.8],
  ['1e1%', 0.1],
])('%j is the fraction %d', (cell, value) => {
  expect(readNumber(cell, true)).toBe(value);
});

test.each([
  null,
  true,
  '',
  '十',
  '1.2.3',
  '1,20',
  '5分',
  '0x10',
  'Infinity',
  { date: '2026-01-01' },
  { error: '#N/A' },
])('%j is no number', (cell) => {
  expect(readNumber(cell)).toBeNull();
});
