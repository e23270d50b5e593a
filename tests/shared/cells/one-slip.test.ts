import { expect, test } from 'vitest';
import { oneSlip, withoutOneCharacter } from '../../../shared/cells/one-slip.ts';

test.each([
  ['another character', '虹桥新苑', '虹桥新园', { from: '苑', to: '园' }],
  ['one more', '虹桥苑', '虹桥新苑', { from: '', to: '新' }],
  ['one fewer', '虹桥新苑', '虹桥苑', { from: '新', to: '' }],
  ['one doubled', '虹桥新苑', '虹桥新新苑', { from: '', to: '新' }],
  ['two swapped', '虹桥新苑', '虹新桥苑', { from: '桥新', to: '新桥' }],
])('%s is one slip', (_what, a, b, slip) => {
  expect(oneSlip(a, b)).toEqual(slip);
  const others = new Set(withoutOneCharacter(b));
  expect(withoutOneCharacter(a).some((text) => others.has(text))).toBe(true);
});

test('equal texts, two slips and two characters more are not', () => {
  expect(oneSlip('虹桥', '虹桥')).toBeNull();
  expect(oneSlip('虹桥新苑', '江桥新园')).toBeNull();
  expect(oneSlip('虹桥', '虹桥新苑')).toBeNull();
  expect(oneSlip('ab', 'ba')).not.toBeNull();
});
