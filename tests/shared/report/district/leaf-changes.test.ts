import { describe, expect, test } from 'vitest';
import { leavesOf } from '../../../../shared/model/guideline.ts';
import { leafChangesSentence } from '../../../../shared/report/district/leaf-change-sentences.ts';
import { leafChanges } from '../../../../shared/report/district/leaf-changes.ts';
import { sampleInput } from '../report-input.ts';
import { sampleGuideline } from '../sample-guideline.ts';
import { withFractions } from '../with-leaves.ts';
import { yearEnd } from './with-before.ts';

/** Three compounds at year-end with these fractions of leaf 1.1, after a mid-year with those; all else stays at 0.8. */
function input(mid: readonly (number | null)[], end: readonly (number | null)[]) {
  const sided = (fractions: readonly (number | null)[]) =>
    withFractions(yearEnd(3), (_, leaf, place) => (leaf === '1.1' ? (fractions[place] ?? null) : 0.8));
  return { ...sided(end), before: sided(mid).run };
}

describe('what the district earned of a leaf', () => {
  test('is compared over the compounds with evidence in both phases', () => {
    // Of the first two: (0.5 + 0.6) / 2 = 55 %, then (0.9 + 0.755) / 2 = 82.75 %, published 82.8.
    const [first] = leafChanges(input([0.5, 0.6, null], [0.9, 0.755, 0.1]));
    expect(first).toMatchObject({ compounds: 2, before: 55, after: 82.8, difference: 27.8 });
  });

  test('a leaf without such a compound is left out', () => {
    const ids = leafChanges(input([0.5, null, null], [null, 0.7, 0.1])).map(({ leaf }) => leaf.id);
    expect(ids).toEqual(['1.2', '2.1', '2.2']);
  });

  test('under another guideline nothing is compared, nor without a mid-year, nor within a year', () => {
    const both = input([0.5, 0.5, 0.5], [0.6, 0.6, 0.6]);
    const { before } = both;
    const other = { ...before, scores: { ...before.scores, guideline: 'sample@2025.1' } };
    expect(leafChanges({ ...both, before: other })).toEqual([]);
    expect(leafChanges(yearEnd(3))).toEqual([]);
    expect(leafChanges(sampleInput({ phase: 'annual', count: 3 }))).toEqual([]);
  });
});

describe('the leaves that moved', () => {
  const leaves = leavesOf(sampleGuideline().indicators);
  const said = (...differences: number[]) =>
    leafChangesSentence(
      differences.flatMap((difference, place) => {
        const leaf = leaves[place];
        return leaf === undefined ? [] : [{ leaf, before: 50, after: 50 + difference, difference }];
      }),
    );

  test('both ways', () => {
    expect(said(10, 12.5, -3, 0)).toBe(
      '两阶段均有数据的末级指标4项，全区平均得分率上升的2项，升幅最大的是“现场环境”（由50.0%到62.5%）；下降的1项，降幅最大的是“议事会次数”（由50.0%到47.0%）；持平的1项。',
    );
  });

  test('all the same way, two by as much', () => {
    expect(said(1, 2)).toBe(
      '两阶段均有数据的末级指标2项，全区平均得分率均上升，升幅最大的是“现场环境”（由50.0%到52.0%）。',
    );
    expect(said(-1, -1)).toBe(
      '两阶段均有数据的末级指标2项，全区平均得分率均下降，降幅最大的是“居民总体满意率”（由50.0%到49.0%）、“现场环境”（由50.0%到49.0%）。',
    );
    expect(said(0, 0)).toBe('两阶段均有数据的末级指标2项，全区平均得分率均持平。');
  });

  test('some stayed', () => {
    expect(said(0, 0, -3)).toBe(
      '两阶段均有数据的末级指标3项，全区平均得分率下降的1项，降幅最大的是“议事会次数”（由50.0%到47.0%）；持平的2项。',
    );
  });
});
