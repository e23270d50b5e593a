import { expect, it } from 'vitest';
import { observedAdvice } from '../../../../shared/guideline/observed/observed-advice.ts';
import type { Problem } from '../../../../shared/problems/problem.ts';
import { sayProblem } from '../../../../shared/problems/say-problem.ts';
import { smallGuideline } from '../../../electron/store/small-guideline.ts';
import { leaf, results } from '../../scoring/results.ts';

const GUIDELINE = {
  ...smallGuideline(),
  grades: [
    { name: '优秀', from: 90 },
    { name: '合格', from: 60 },
    { name: '不合格', from: 0 },
  ],
};

type Seen = readonly [grade: string | null, fraction: number | null];

/** Results in which each compound has this grade and this fraction of the only leaf. */
function seen(...compounds: readonly Seen[]) {
  return results(
    compounds.map(([grade, f], at) => [`C${at}`, grade === null ? null : 70, grade, 1, [leaf('1', f)]]),
  );
}

function advice(...compounds: readonly Seen[]): [code: string, path: string | undefined][] {
  return observedAdvice(GUIDELINE, seen(...compounds)).map(({ code, place }) => [code, place.path]);
}

it('has nothing to say of results that differ', () => {
  expect(advice(['优秀', 1], ['合格', 0.7], ['合格', 0.6], ['合格', 0.65], ['不合格', 0.1])).toEqual([]);
});

it('names a grade that nobody reached, but not the last: that nobody fails is no fault', () => {
  expect(advice(['合格', 1], ['合格', 0.7], ['合格', 0.6], ['不合格', 0.3], ['不合格', 0.1])).toEqual([
    ['observed-grade-unreached', 'grades › 优秀'],
  ]);
  expect(advice(['优秀', 1], ['合格', 0.7], ['合格', 0.6], ['合格', 0.8], ['合格', 0.7])).toEqual([]);
});

it('says only that everybody has one grade when everybody does', () => {
  expect(advice(['合格', 1], ['合格', 0.7], ['合格', 0.6], ['合格', 0.8], ['合格', 0.7])).toEqual([
    ['observed-grade-for-all', 'grades › 合格'],
  ]);
});

it('names a leaf on which everybody with evidence has everything, or nothing', () => {
  expect(advice(['优秀', 1], ['合格', 1], ['合格', 1], ['合格', 1], [null, 1], ['合格', null])).toEqual([
    ['observed-leaf-full', '1 专家评分'],
  ]);
  expect(advice(['优秀', 0], ['合格', 0], ['合格', 0], ['合格', 0], ['合格', 0])).toEqual([
    ['observed-leaf-empty', '1 专家评分'],
  ]);
});

it('waits for five results before it judges', () => {
  expect(advice(['合格', 1], ['合格', 1], ['合格', 1], ['合格', 1], [null, null])).toEqual([]);
});

it('says it in both languages, with the way out', () => {
  const [first] = observedAdvice(
    GUIDELINE,
    seen(['优秀', 1], ['合格', 1], ['合格', 1], ['合格', 1], ['合格', 1]),
  );
  expect(sayProblem(first as Problem, 'zh')).toBe(
    '1 专家评分：中期成绩中，有数据的 5 个小区在这一指标上全部得满分，分不出高低。请提高满分的要求，或把分值移给别的指标。',
  );
  expect(sayProblem(first as Problem, 'en')).toBe(
    '1 专家评分: in the results for mid-year, all 5 compounds with evidence earn full points here, so the leaf tells nothing. Ask more for full points, or give its points to others.',
  );
});
