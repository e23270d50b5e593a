import { describe, expect, test } from 'vitest';
import { describeWeightOrigin } from '../../shared/guideline/weights/describe-weight-origin.ts';
import { leavesOf } from '../../shared/model/guideline.ts';
import { builtInGuideline, builtInReading } from './built-in-guideline.ts';

const guideline = builtInGuideline('innovation-2026');
const leaves = leavesOf(guideline.indicators);

describe('the guideline for innovative projects', () => {
  test('is accepted without a warning', () => {
    expect(builtInReading('innovation-2026')).toMatchObject({ ok: true, value: { warnings: [] } });
  });

  test('has the five criteria with 100 points, no leaf above 15', () => {
    expect(guideline.indicators.map(({ name, points }) => [name, points])).toEqual([
      ['创新', 25],
      ['重要', 20],
      ['效益', 25],
      ['参与', 15],
      ['推广', 15],
    ]);
    expect(Math.max(...leaves.map(({ points }) => points))).toBeLessThanOrEqual(15);
  });

  test('rests on the trimmed marks of experts alone', () => {
    for (const { measure } of leaves) {
      expect(measure).toEqual({ kind: 'mark', max: 100, combine: 'trimmed', trimFrom: 5 });
    }
    const { questions, metrics, bonuses, deductions, vetoes } = guideline;
    expect([questions, metrics, bonuses, deductions, vetoes].flat()).toEqual([]);
  });

  test('scores kinds of projects at the end of the year only', () => {
    expect(guideline.types.every(({ name }) => name.endsWith('类'))).toBe(true);
    expect(guideline.phases).toEqual({ mid: { weight: 0 }, end: { weight: 100 } });
  });

  test('keeps where its points come from: pairwise, in rounds, and decided directly', () => {
    expect(guideline.weightOrigins?.map(({ method, of }) => [method, of])).toEqual([
      ['ahp', null],
      ['delphi', '1'],
      ['direct', '3'],
    ]);
  });

  test('its pairwise judgements agree, and give its points within half a point', () => {
    const origin = guideline.weightOrigins?.find(({ method }) => method === 'ahp');
    const described = origin === undefined ? undefined : describeWeightOrigin(origin, guideline);
    // First criterion: 25.476 + 19.694 + 25.476 + 2 × 14.677 + 2 × 14.677 = 129.354 = 5.0776 × 25.476
    // Second: 25.476 + 19.694 + 25.476 + 14.677 + 14.677 = 100 = 5.0776 × 19.694
    // Fourth: 12.738 + 19.694 + 12.738 + 14.677 + 14.677 = 74.524 = 5.0776 × 14.677
    const implied = [25.476, 19.694, 25.476, 14.677, 14.677];
    expect(described?.children.map((child) => child.implied?.toFixed(3))).toEqual(implied.map(String));
    // (5.0776 − 5) / 4 / 1.12
    expect(described).toMatchObject({ ratio: expect.closeTo(0.0173, 4) });
  });

  test('its two rounds end at means of 7.2, 8 and 4.8: 36, 40 and 24 % of the 25 points', () => {
    const origin = guideline.weightOrigins?.find(({ method }) => method === 'delphi');
    const last = origin?.method === 'delphi' ? origin.rounds.at(-1) : undefined;
    // 7+7+8+7+7 = 36, 9+8+8+7+8 = 40, 5+5+4+5+5 = 24: in all 100, so the sums are the per cents.
    expect(['1.1', '1.2', '1.3'].map((child) => sumOf(last?.experts, child))).toEqual([36, 40, 24]);
    // 25 × 0.36 = 9, 25 × 0.40 = 10, 25 × 0.24 = 6
    expect(leaves.slice(0, 3).map(({ points }) => points)).toEqual([9, 10, 6]);
  });
});

type Experts = readonly { readonly ratings: Readonly<Record<string, number>> }[];

function sumOf(experts: Experts = [], child: string): number {
  return experts.reduce((sum, { ratings }) => sum + (ratings[child] ?? 0), 0);
}
