import { describe, expect, test } from 'vitest';
import { phaseChange } from '../../../../shared/report/standings/phase-change.ts';
import { withBefore, yearEnd } from '../district/with-before.ts';
import { sampleInput, withCompound } from '../report-input.ts';

describe('between two runs', () => {
  // Three compounds with 96.00, 76.00, 56.00 at year-end, one of each type.
  const input = withBefore(yearEnd(3), {
    scoreOf: (_, place) => [90, 76, 60.5][place] ?? null,
    meanOf: ({ level, score }) => (level === 'district' ? 82.5 : score),
  });
  const change = phaseChange(input);

  test('each compound has its exact difference', () => {
    expect(
      change?.compounds.map(({ code, before, after, difference }) => [code, before, after, difference]),
    ).toEqual([
      ['C0001', 90, 96, 6],
      ['C0002', 76, 76, 0],
      ['C0003', 60.5, 56, -4.5],
    ]);
  });

  test('the district has the difference of its published means', () => {
    expect(change?.measure).toBe('平均得分');
    expect(change?.district).toEqual({ before: 82.5, after: 84, difference: 1.5 });
  });

  test('each type counts its own compounds', () => {
    expect(
      change?.types.map(({ name, movements: { rose, fell, stayed } }) => [name, rose, fell, stayed]),
    ).toEqual([
      ['售后公房', 1, 0, 0],
      ['普通商品房', 0, 0, 1],
      ['老洋房', 0, 1, 0],
    ]);
  });

  test('a compound without a score on one side is counted apart', () => {
    const some = phaseChange(
      withBefore(yearEnd(3), { scoreOf: ({ score }, place) => (place === 1 ? null : score) }),
    );
    expect(some?.compounds).toHaveLength(2);
    expect([some?.becameScored, some?.becameWithheld]).toEqual([1, 0]);
  });

  test('under another guideline grades are not compared', () => {
    const { before } = input;
    if (before === null) throw new Error('there is a mid-year');
    const other = { ...before, scores: { ...before.scores, guideline: 'sample@2025.1' } };
    expect(phaseChange({ ...input, before: other })?.grades).toBeNull();
    expect(change?.grades).toEqual({ rose: 0, fell: 0, stayed: 3 });
  });
});

describe('within a year', () => {
  const printed = { base: null, bonus: null, deduction: null };
  const year = sampleInput({ phase: 'annual', count: 3 });
  // Mid-year 80.13 each; year-end 96.00, 76.00 and, for the third, none.
  const input = withCompound(year, 2, { printed: { ...printed, mid: 80.13, end: null } });
  const change = phaseChange(input);

  test('the compounds’ own phases are compared, as they were published', () => {
    expect(change?.compounds.map(({ difference }) => difference)).toEqual([15.87, -4.13]);
    expect([change?.becameScored, change?.becameWithheld]).toEqual([0, 1]);
  });

  test('a group has the median of its compounds: a year publishes no means of its phases', () => {
    expect(change?.measure).toBe('得分中位数');
    expect(change?.district).toEqual({ before: 80.13, after: 86, difference: 5.87 });
    expect(change?.types[2]?.score).toEqual({ before: null, after: null, difference: null });
  });

  test('which only one phase makes has nothing to compare', () => {
    const guideline = { phases: { mid: { weight: 0 }, end: { weight: 100 } } };
    expect(phaseChange(sampleInput({ phase: 'annual', guideline }))).toBeNull();
  });
});

test('mid-year, and a year-end without a mid-year, have nothing to compare', () => {
  expect(phaseChange(sampleInput())).toBeNull();
  expect(phaseChange(yearEnd())).toBeNull();
});
