import { expect, test } from 'vitest';
import { hundredth } from '../../../shared/exact/hundredth.ts';

test('a share in per cent is the decimal that is written, where a division by 100 would miss it', () => {
  expect(['33.3', '28.5', '95', '0.1', '100', '5e1'].map(hundredth)).toEqual([
    0.333, 0.285, 0.95, 0.001, 1, 0.5,
  ]);
  expect(33.3 / 100).not.toBe(0.333);
});

test('what is no number is none', () => {
  expect(hundredth('')).toBeNaN();
  expect(hundredth('约5')).toBeNaN();
});
