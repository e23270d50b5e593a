import { expect, test } from 'vitest';
import { pointSums } from '../../../../shared/guideline/editing/point-sums.ts';
import { smallDraft } from './small-draft.ts';

test('every branch says what is missing below it, and the first level what is missing to 100', () => {
  const { indicators } = smallDraft();
  const [first, second] = indicators;
  if (first === undefined || second === undefined) throw new Error('two branches');
  // 10 + 30 is 40; 38 + 60 is 98
  const sums = pointSums([{ ...first, points: 38 }, second]);
  expect([...sums]).toEqual([
    ['', { points: 100, sum: 98, missing: 2 }],
    ['0', { points: 38, sum: 40, missing: -2 }],
    ['1', { points: 60, sum: 60, missing: 0 }],
  ]);
});

test('tenths add up exactly', () => {
  const leaf = smallDraft().indicators[1];
  if (leaf === undefined || !('children' in leaf)) throw new Error('a branch');
  const tenths = [0.1, 0.2].map((points) => ({ ...leaf, points }));
  // 0.1 + 0.2 is 0.30000000000000004 in doubles
  expect(pointSums([{ ...leaf, points: 0.3, children: tenths }]).get('0')?.missing).toBe(0);
});
