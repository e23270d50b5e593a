import { describe, expect, test } from 'vitest';
import { intraclassCorrelation } from '../../../shared/statistics/intraclass-correlation.ts';
import { kendallsW } from '../../../shared/statistics/kendalls-w.ts';
import { krippendorffsAlpha } from '../../../shared/statistics/krippendorffs-alpha.ts';

describe('ICC', () => {
  test('of the six targets by four judges of Shrout and Fleiss (1979): (2,1) .29, (2,k) .62', () => {
    const ratings = [
      [9, 2, 5, 8],
      [6, 1, 3, 2],
      [8, 4, 6, 8],
      [7, 1, 2, 6],
      [10, 5, 6, 9],
      [6, 2, 4, 7],
    ];
    expect(intraclassCorrelation(ratings)?.single).toBeCloseTo(0.29, 2);
    expect(intraclassCorrelation(ratings)?.average).toBeCloseTo(0.62, 2);
  });

  test('of eight wines by four judges: (2,1) .728, (2,k) .914', () => {
    const judges = [
      [1, 1, 3, 6, 6, 7, 8, 9],
      [2, 3, 8, 4, 5, 5, 7, 9],
      [0, 3, 1, 3, 5, 6, 7, 9],
      [1, 2, 4, 3, 6, 2, 9, 8],
    ];
    const ratings = judges[0]?.map((_, wine) => judges.map((judge) => judge[wine] ?? 0)) ?? [];
    expect(intraclassCorrelation(ratings)?.single).toBeCloseTo(0.728, 3);
    expect(intraclassCorrelation(ratings)?.average).toBeCloseTo(0.914, 3);
  });

  test.each([
    [[]],
    [[[8, 9]]],
    [[[8], [9]]],
    [
      [
        [8, 8],
        [8, 8],
      ],
    ],
  ])('is not there for %j', (ratings) => {
    expect(intraclassCorrelation(ratings)).toBeNull();
  });
});

describe('Kendall’s W', () => {
  test('of twenty subjects by three raters with ties, from the example data of R’s KendallW: .5397, χ²(19) = 30.76', () => {
    const raters = [
      [3, 3, 3, 4, 5, 5, 2, 3, 5, 2, 2, 6, 1, 5, 2, 2, 1, 2, 4, 3],
      [3, 6, 4, 6, 2, 4, 2, 4, 3, 3, 2, 3, 3, 3, 2, 2, 1, 3, 3, 4],
      [2, 1, 4, 4, 3, 2, 1, 6, 1, 1, 1, 2, 3, 3, 1, 1, 3, 3, 2, 2],
    ];
    const ratings = Array.from({ length: 20 }, (_, subject) => raters.map((marks) => marks[subject] ?? 0));
    const concordance = kendallsW(ratings);
    expect(concordance?.w).toBeCloseTo(0.5397, 4);
    expect(concordance?.chiSquare).toBeCloseTo(30.76, 2);
    expect(concordance?.freedom).toBe(19);
  });

  test('is 1 where all give the same order, whatever the numbers, and 0 where two give opposite ones', () => {
    expect(
      kendallsW([
        [1, 10],
        [2, 20],
        [3, 35],
      ]),
    ).toEqual({ w: 1, chiSquare: 4, freedom: 2 });
    expect(
      kendallsW([
        [1, 3],
        [2, 2],
        [3, 1],
      ])?.w,
    ).toBe(0);
  });

  test('is not there where nobody tells targets apart', () => {
    expect(
      kendallsW([
        [5, 7],
        [5, 7],
      ]),
    ).toBeNull();
    expect(kendallsW([[5, 7]])).toBeNull();
  });
});

describe('Krippendorff’s α', () => {
  test('of four coders by twelve units with gaps, by differences of numbers: .849', () => {
    const coders = [
      '1 2 3 3 2 1 4 1 2 * * *',
      '1 2 3 3 2 2 4 1 2 5 * 3',
      '* 3 3 3 2 3 4 2 2 5 1 *',
      '1 2 3 3 2 4 4 1 2 5 1 *',
    ].map((line) => line.split(' '));
    const units = Array.from({ length: 12 }, (_, unit) =>
      coders.flatMap((coder) => (coder[unit] === '*' ? [] : [Number(coder[unit])])),
    );
    expect(krippendorffsAlpha(units)).toBeCloseTo(0.849, 3);
  });

  test('is not there without two marks of one target, or without any difference', () => {
    expect(krippendorffsAlpha([[1], [2]])).toBeNull();
    expect(krippendorffsAlpha([[3, 3], [3]])).toBeNull();
  });
});
