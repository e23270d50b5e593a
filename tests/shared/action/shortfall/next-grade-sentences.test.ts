import { expect, test } from 'vitest';
import { nextGradeSentences } from '../../../../shared/action/shortfall/next-grade-sentences.ts';
import { Rational } from '../../../../shared/exact/rational.ts';

const GUIDELINE = {
  rounding: { digits: 2, mode: 'half_up' as const },
  indicators: [],
  vetoes: [],
};

function noPlace(places: number, others: number, above: number) {
  const quota = { within: 'type' as const, places, others, above };
  const target = { grade: '优秀', from: 90, needed: null, quota };
  return nextGradeSentences({ kind: 'no-place', target }, GUIDELINE);
}

test('a quota that comes to no place is said once, without counting who stands above', () => {
  expect(noPlace(0, 0, 0)).toEqual([
    {
      zh: '同类型“优秀”的名额按比例为 0 个，提高得分也不能升等。',
      en: 'The quota of 优秀 within the type comes to 0 places: no score lifts the grade.',
    },
  ]);
  expect(noPlace(0, 3, 2)).toEqual(noPlace(0, 0, 0));
});

test('where nobody scores higher, none are counted', () => {
  const quota = { within: 'district' as const, places: 1, others: 2, above: 0 };
  const target = { grade: '优秀', from: 90, needed: Rational.of(91), quota };
  const lift = { target, needed: 91, lacking: 1, isHeldByQuota: true, leaves: [], toMedians: null };
  const [sentence] = nextGradeSentences({ kind: 'lift', ...lift }, GUIDELINE);
  expect(sentence?.zh).toContain('全区名额 1 个，另有 2 个小区达到，其中没有得分更高的，');
  expect(sentence?.en).toContain('2 other compounds reach it, none of them with a higher score.');
});
