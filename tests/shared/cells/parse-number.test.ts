import { expect, test } from 'vitest';
import { parseNumber } from '../../../shared/cells/parse-number.ts';

test.each([
  [12.5, 12.5],
  ['12.5', 12.5],
  [' ８．５ ', 8.5],
  ['1,204', 1204],
  ['１，２０４，０００．５', 1204000.5],
  ['-3', -3],
  ['−3', -3],
  [-0, 0],
  [0.30000000000000004, 0.3],
  ['1.1000000000000001', 1.1],
])('%j is the number %d', (cell, value) => {
  expect(parseNumber(cell)).toBe(value);
});

test.each(['八', '1e3', '12,04', '1.', '.5', '8分', '', '85%', 'Infinity', '9'.repeat(400)])(
  '%j is no number',
  (cell) => {
    expect(parseNumber(cell)).toBeNull();
  },
);

test('neither truth values nor dates nor errors are numbers', () => {
  for (const cell of [true, null, { date: '2026-01-01' }, { error: '#N/A' }]) {
    expect(parseNumber(cell)).toBeNull();
  }
});

test('a % sign is left out where it may stand', () => {
  expect(parseNumber('85 ％', { percent: true })).toBe(85);
});
