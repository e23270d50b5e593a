import { expect, it } from 'vitest';
import { describeWeightOrigin } from '../../../../shared/guideline/weights/describe-weight-origin.ts';
import { AHP_EXAMPLE, DELPHI_EXAMPLE, weighedGuideline } from './weighed-guideline.ts';

function described(origin: unknown) {
  const guideline = weighedGuideline([origin]);
  const [parsed] = guideline.weightOrigins ?? [];
  if (parsed === undefined) throw new Error('no origin');
  return describeWeightOrigin(parsed, guideline);
}

it('gives the figures of the published AHP example beside the points', () => {
  const found = described(AHP_EXAMPLE);
  expect(found).toMatchObject({
    method: 'ahp',
    of: null,
    points: 100,
    note: '2025 年 11 月专家会',
    matrix: [
      [1, 3, 2],
      [1 / 3, 1, 1 / 2],
      [1 / 2, 2, 1],
    ],
    lambda: expect.closeTo(3.0092, 4),
    index: expect.closeTo(0.0046, 4),
    randomIndex: 0.58,
    ratio: expect.closeTo(0.0079, 4),
    children: [
      {
        id: '1',
        name: '参与',
        points: 54,
        weight: expect.closeTo(0.5396, 4),
        implied: expect.closeTo(53.96, 2),
      },
      {
        id: '2',
        name: '议事',
        points: 16,
        weight: expect.closeTo(0.1634, 4),
        implied: expect.closeTo(16.34, 2),
      },
      {
        id: '3',
        name: '满意',
        points: 30,
        weight: expect.closeTo(0.297, 4),
        implied: expect.closeTo(29.7, 2),
      },
    ],
  });
});

it('names the judgement that is farthest from all of them together', () => {
  // 8 : 4 : 2 : 1 throughout, but for the last, which puts the fourth far above the third.
  const judged = [
    ['1.1', '1.2', 2],
    ['1.1', '1.3', 4],
    ['1.1', '1.4', 8],
    ['1.2', '1.3', 2],
    ['1.2', '1.4', 4],
    ['1.4', '1.3', 9],
  ] as const;
  const comparisons = judged.map(([higher, lower, by]) => ({ higher, lower, by }));
  expect(described({ method: 'ahp', of: '1', comparisons })).toMatchObject({
    worst: { higher: '1.4', lower: '1.3', by: 9 },
  });
});

it('names the first of three judgements, which are always equally far off', () => {
  const comparisons = [
    { higher: '1', lower: '2', by: 1 },
    { higher: '2', lower: '3', by: 1 },
    { higher: '3', lower: '1', by: 8 },
  ];
  // The weights are as the geometric means of the rows: ½, 1 and 2; λ = 1 + ∛8 + 1/∛8.
  expect(described({ ...AHP_EXAMPLE, comparisons })).toMatchObject({
    lambda: expect.closeTo(3.5, 10),
    worst: { higher: '1', lower: '2', by: 1, byWeight: expect.closeTo(0.5, 10) },
  });
});

it('gives mean, deviation and CV of every round, and Cr of experts and panel', () => {
  const found = described(DELPHI_EXAMPLE);
  expect(found).toMatchObject({
    method: 'delphi',
    of: '2',
    children: [
      { id: '2.1', points: 8, weight: 0.5, implied: 8 },
      { id: '2.2', points: 8, weight: 0.5, implied: 8 },
    ],
    rounds: [
      {
        children: [
          { id: '2.1', raters: 1, mean: 9, deviation: null, variation: null },
          { id: '2.2', raters: 1, mean: 1, deviation: null, variation: null },
        ],
        experts: [{ name: '甲', authority: null }],
        authority: null,
      },
      {
        children: [
          { id: '2.1', raters: 3, mean: 8, deviation: 2, variation: 0.25 },
          { id: '2.2', raters: 3, mean: 8, deviation: 2, variation: 0.25 },
        ],
        // (.9 + .8)/2 and (.8 + .7)/2; the third was not asked how well he knows the field.
        experts: [
          { name: '甲', authority: 0.85 },
          { name: '乙', authority: 0.75 },
          { name: '丙', authority: null },
        ],
        authority: 0.8,
      },
    ],
  });
});

it('gives the published Cr of a panel whose Ca sum to 15.1 and Cs to 12.4 over 16 experts', () => {
  const experts = Array.from({ length: 16 }, (_, at) => ({
    name: `专家${at + 1}`,
    basis: at === 15 ? 0.1 : 1,
    familiarity: at === 15 ? 0.4 : 0.8,
    ratings: { '2.1': 5, '2.2': 5 },
  }));
  expect(described({ method: 'delphi', of: '2', rounds: [{ experts }] })).toMatchObject({
    rounds: [{ authority: 0.859375 }],
  });
});

it('has no weights where they were decided directly, or where a child was not rated', () => {
  expect(described({ method: 'direct', of: '3' })).toEqual({
    method: 'direct',
    of: '3',
    name: '满意',
    points: 30,
    note: '',
    children: [
      { id: '3.1', name: '指标3.1', points: 15, weight: null, implied: null },
      { id: '3.2', name: '指标3.2', points: 15, weight: null, implied: null },
    ],
  });
  const rounds = [{ experts: [{ name: '甲', ratings: { '2.1': 5 } }] }];
  const [rated, unrated] = described({ method: 'delphi', of: '2', rounds }).children;
  expect([rated?.weight, unrated?.weight]).toEqual([null, null]);
});

it('throws for an origin that a check would have refused', () => {
  expect(() => described({ method: 'direct', of: '9' })).toThrow('no branch 9');
});
