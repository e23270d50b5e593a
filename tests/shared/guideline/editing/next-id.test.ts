import { expect, test } from 'vitest';
import { nextId } from '../../../../shared/guideline/editing/next-id.ts';

test.each([
  ['2.1', ['2.1', '2.2'], '2.3'],
  ['2.9', ['2.9'], '2.10'],
  ['q09', ['q09'], 'q10'],
  ['总体', ['总体'], '总体2'],
  ['总体2', ['总体', '总体2'], '总体3'],
  ['', [], '2'],
])('after %j, with %j taken: %j', (like, taken, expected) => {
  expect(nextId(like, new Set(taken))).toBe(expected);
});
