import { expect, test } from 'vitest';
import { commonShortfalls } from '../../../../shared/action/shortfall/common-shortfalls.ts';
import type { ReportInput } from '../../../../shared/report/report-input.ts';
import { sampleInput, withCompound } from '../../report/report-input.ts';
import { withFractions } from '../../report/with-leaves.ts';

/** Of each leaf: who fell short, of how many, and what each would gain in the middle. */
function said({ run, guideline }: ReportInput) {
  return commonShortfalls(run.scores.compounds, guideline).map(({ leaf, short, measured, recoverable }) => [
    leaf.id,
    short,
    measured,
    recoverable.toNumber(),
  ]);
}

test('leaves that more compounds fell short of come first, with what each would gain on average', () => {
  // 1.1 weighs 40 of 100, 1.2 20, 2.1 25: at 0.5 and 0.3 of 1.1, 20 and 28 points; at 0.4 of 1.2, 12.
  const input = withFractions(sampleInput({ count: 3 }), (_, leaf, place) => {
    if (leaf === '1.1') return [0.5, 0.3, 0.6][place] ?? 1;
    return leaf === '1.2' && place === 2 ? 0.4 : 1;
  });
  expect(said(input)).toEqual([
    ['1.1', 2, 3, 24],
    ['1.2', 1, 3, 12],
  ]);
});

test('what as many fell short of is ordered by what is to be gained', () => {
  // 2.1 weighs 25, 2.2 15; both at 0.5.
  const input = withFractions(sampleInput({ count: 1 }), (_, leaf) => (leaf.startsWith('2') ? 0.5 : 1));
  expect(said(input)).toEqual([
    ['2.1', 1, 1, 12.5],
    ['2.2', 1, 1, 7.5],
  ]);
});

test('a leaf without evidence is not short, unless the guideline counts it as zero', () => {
  const missing = (treat: 'exclude' | 'zero') =>
    withFractions(
      sampleInput({ count: 2, guideline: { missing: { treat, minimumCoverage: 0 } } }),
      (_, leaf, place) => (leaf === '2.2' && place === 0 ? null : 0.9),
    );
  expect(said(missing('exclude'))).toEqual([]);
  expect(said(missing('zero'))).toEqual([['2.2', 1, 2, 15]]);
});

test('a withheld compound has no score that could gain', () => {
  const short = withFractions(sampleInput({ count: 2 }), () => 0.5);
  const input = withCompound(short, 1, { score: null, status: 'withheld' });
  expect(said(input).map(([, own, measured]) => [own, measured])).toEqual(Array(4).fill([1, 1]));
});
