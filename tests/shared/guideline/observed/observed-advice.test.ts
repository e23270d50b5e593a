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

const WITH_QUOTA = {
  ...GUIDELINE,
  quota: { grade: '优秀', share: 0.1, within: 'type' as const },
  vetoes: [{ id: 'v1', name: '重大事件', metric: 'events', gradeAtMost: '合格' }],
};

/** Five compounds, of which the first two scored 95 and 90, and all were given these grades. */
function turnedAway(...grades: readonly string[]) {
  const scores = [95, 90, 80, 70, 20];
  return results(grades.map((grade, at) => [`C${at}`, scores[at] ?? null, grade, 1]));
}

it('says that the quota turned away whoever reached a grade, not that its line is too high', () => {
  // A tenth of five compounds is less than one.
  const [found, ...more] = observedAdvice(WITH_QUOTA, turnedAway('合格', '合格', '合格', '合格', '不合格'));
  expect(sayProblem(found as Problem, 'zh')).toBe(
    'grades › 优秀：中期成绩中，有 2 个小区达到“优秀”的 90 分，但受等次限额所限，没有一个评上。请提高限额比例。',
  );
  expect(sayProblem(found as Problem, 'en')).toBe(
    'grades › 优秀: in the results for mid-year, the quota turned away all who reached the grade “优秀” (from 90), 2 of them. Raise the quota’s share.',
  );
  expect(more).toEqual([]);
});

it('says so too when everybody ends up with the next grade', () => {
  const codes = observedAdvice(WITH_QUOTA, turnedAway('合格', '合格', '合格', '合格', '合格')).map(
    ({ code }) => code,
  );
  expect(codes).toEqual(['observed-grade-turned-away']);
});

it('does not blame the quota for a veto, nor where nobody reached its grade', () => {
  const scores = turnedAway('合格', '合格', '合格', '合格', '不合格');
  const vetoed = {
    ...scores,
    compounds: scores.compounds.map((compound) => ({ ...compound, vetoes: ['v1'] })),
  };
  expect(observedAdvice(WITH_QUOTA, vetoed).map(({ code }) => code)).toEqual(['observed-grade-unreached']);
  const higher = { ...WITH_QUOTA, grades: [{ name: '优秀', from: 96 }, ...GUIDELINE.grades.slice(1)] };
  expect(observedAdvice(higher, scores).map(({ code }) => code)).toEqual(['observed-grade-unreached']);
});
