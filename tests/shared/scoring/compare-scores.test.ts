import { describe, expect, it } from 'vitest';
import { compareScores } from '../../../shared/scoring/compare-scores.ts';
import { results, subdistrict } from './results.ts';

const GRADES = ['优秀', '合格', '不合格'];
const SAME = { before: GRADES, after: GRADES };

const BEFORE = results([
  ['C1', 84.98, '合格', 1],
  ['C2', 70, '合格', 2],
  ['C3', 59.9, '不合格', 3],
  ['C4', null, null, null],
]);
const AFTER = results([
  ['C1', 85.1, '合格', 2],
  ['C2', 90, '优秀', 1],
  ['C3', null, null, null],
  ['C4', 40, '不合格', 3],
]);

describe('a compound before and after', () => {
  const { compounds } = compareScores(BEFORE, AFTER, SAME);

  it('has the difference of the decimal numbers as published', () => {
    // As doubles, 85.1 − 84.98 is 0.11999999999999034.
    expect(compounds[0]?.score).toEqual({ before: 84.98, after: 85.1, difference: 0.12 });
  });

  it('gains places when its rank becomes smaller, and rises when its grade becomes better', () => {
    expect(compounds[1]?.ranks.type).toEqual({ before: 2, after: 1, gained: 1 });
    expect(compounds[1]?.grade).toEqual({ before: '合格', after: '优秀', rose: 1 });
    expect(compounds[0]?.ranks.district).toEqual({ before: 1, after: 2, gained: -1 });
  });

  it('has no difference where one side is withheld', () => {
    expect(compounds[2]).toMatchObject({
      status: { before: 'complete', after: 'withheld' },
      score: { before: 59.9, after: null, difference: null },
      grade: { before: '不合格', after: null, rose: null },
      ranks: { subdistrict: { before: 3, after: null, gained: null } },
    });
  });
});

it('counts what changed', () => {
  expect(compareScores(BEFORE, AFTER, SAME).summary).toEqual({
    compounds: 4,
    score: { changed: 4, rose: 2, fell: 0 },
    grade: { changed: 3, rose: 1, fell: 0 },
    ranks: { district: 4, type: 4, subdistrict: 4 },
    status: 2,
    becameScored: 1,
    becameWithheld: 1,
  });
});

it('counts how many went from which grade to which, withheld last', () => {
  expect(compareScores(BEFORE, AFTER, SAME).grades).toEqual({
    before: ['优秀', '合格', '不合格', null],
    after: ['优秀', '合格', '不合格', null],
    counts: [
      [0, 0, 0, 0],
      [1, 1, 0, 0],
      [0, 0, 0, 1],
      [0, 0, 1, 0],
    ],
  });
});

it('says of grades from another list that they changed, not that they rose', () => {
  const other = { before: GRADES, after: ['示范', '达标'] };
  const after = results([['C1', 84.98, '达标', 1]]);
  const { compounds, summary, grades } = compareScores(results([['C1', 84.98, '合格', 1]]), after, other);
  expect(compounds[0]?.grade).toEqual({ before: '合格', after: '达标', rose: null });
  expect(summary.grade).toEqual({ changed: 1, rose: 0, fell: 0 });
  expect(grades.counts[1]).toEqual([0, 1, 0]);
});

it('finds nothing between equal results', () => {
  const { summary } = compareScores(BEFORE, BEFORE, SAME);
  expect(summary).toMatchObject({
    score: { changed: 0 },
    grade: { changed: 0 },
    ranks: { type: 0 },
    status: 0,
  });
});

it('names the compounds that only one side has and counts them nowhere else', () => {
  const later = results([
    ['C1', 84.98, '合格', 1],
    ['C9', 50, '不合格', 2],
  ]);
  const { onlyBefore, onlyAfter, summary } = compareScores(BEFORE, later, SAME);
  expect([onlyBefore, onlyAfter, summary.compounds]).toEqual([['C2', 'C3', 'C4'], ['C9'], 1]);
});

it('compares the groups, also one that a side does not have', () => {
  const before = results([], [subdistrict('天山路街道', 73.33, 2), subdistrict('虹桥街道', 80, 1)]);
  const after = results([], [subdistrict('天山路街道', 89.58, 1), subdistrict('新泾镇', 60, 2)]);
  const { groups } = compareScores(before, after, SAME);
  expect(groups.map(({ key, score, rank }) => [key, score, rank])).toEqual([
    ['天山路街道', { before: 73.33, after: 89.58, difference: 16.25 }, { before: 2, after: 1, gained: 1 }],
    ['虹桥街道', { before: 80, after: null, difference: null }, { before: 1, after: null, gained: null }],
    ['新泾镇', { before: null, after: 60, difference: null }, { before: null, after: 2, gained: null }],
  ]);
});
