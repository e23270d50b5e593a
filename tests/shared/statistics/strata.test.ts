import { describe, expect, test } from 'vitest';
import { publish } from '../../../shared/exact/publish.ts';
import { Rational } from '../../../shared/exact/rational.ts';
import { effectiveSample } from '../../../shared/statistics/effective-sample.ts';
import { returnRates } from '../../../shared/statistics/return-rates.ts';
import { sharesOfSum } from '../../../shared/statistics/shares-of-sum.ts';
import { stratifiedMean } from '../../../shared/statistics/stratified-mean.ts';

describe('a mean over strata', () => {
  const SCHOOLS = [
    { population: 4421, sample: 100, mean: 674.43, variance: 15_687.419 },
    { population: 755, sample: 50, mean: 625.82, variance: 11_947.089 },
    { population: 1018, sample: 50, mean: 636.6, variance: 13_824.857 },
  ];

  test('of Californian schools: 662.29, standard error 9.4089, as R’s survey documents', () => {
    const mean = stratifiedMean(SCHOOLS);
    expect(mean?.mean).toBeCloseTo(662.29, 2);
    expect(mean?.standardError).toBeCloseTo(9.4089, 4);
  });

  test('is not told where a stratum was not asked, or there is none', () => {
    expect(stratifiedMean([...SCHOOLS, { population: 3, sample: 0, mean: 0, variance: 0 }])).toBeNull();
    expect(stratifiedMean([])).toBeNull();
  });
});

describe('the effective sample', () => {
  test('is the sample where every answer stands for as many', () => {
    expect(effectiveSample([stratum(100, 10), stratum(300, 30)])).toBeCloseTo(40, 10);
  });

  test('is less where some stand for more: weights 10 and 30, (400)² / (10·100 + 10·900) = 16', () => {
    expect(effectiveSample([stratum(100, 10), stratum(300, 10)])).toBeCloseTo(16, 10);
  });

  test('leaves out who was not asked', () => {
    expect(effectiveSample([stratum(100, 10), stratum(300, 0)])).toBeCloseTo(10, 10);
    expect(effectiveSample([stratum(300, 0)])).toBe(0);
  });

  const stratum = (population: number, sample: number) => ({ population, sample });
});

describe('a survey of 2801 questionnaires', () => {
  const percent = (share: Rational | null | undefined, digits: number) =>
    publish((share ?? Rational.ZERO).times(Rational.HUNDRED), { digits, mode: 'half_up' });

  test('2644 came back, 94.4 %; 2332 of them are valid, 88.2 %', () => {
    const rates = returnRates({ issued: 2801, returned: 2644, valid: 2332 });
    expect(percent(rates.returned, 1)).toBe('94.4');
    expect(percent(rates.valid, 1)).toBe('88.2');
  });

  test('1092 men and 1240 women are 46.83 % and 53.17 %', () => {
    const shares = sharesOfSum([1092, 1240].map((count) => Rational.of(count)));
    expect(shares?.map((share) => percent(share, 2))).toEqual(['46.83', '53.17']);
  });

  test('of which nothing went out or came back has no rate', () => {
    expect(returnRates({ issued: 0, returned: 0, valid: 0 })).toEqual({ returned: null, valid: null });
  });
});
