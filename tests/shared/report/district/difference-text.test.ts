import { expect, test } from 'vitest';
import { differenceText, extentText } from '../../../../shared/report/district/difference-text.ts';
import { sampleGuideline } from '../sample-guideline.ts';

const GUIDELINE = sampleGuideline();

test('a difference in a table has its sign and every digit', () => {
  expect([2.3, -1.02, 0, null].map((difference) => differenceText({ difference }, GUIDELINE))).toEqual([
    '+2.30',
    '−1.02',
    '0.00',
    '—',
  ]);
});

test('an extent has none', () => {
  expect([2.3, -1.02].map((difference) => extentText(difference, GUIDELINE))).toEqual(['2.30分', '1.02分']);
});
