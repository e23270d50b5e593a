import { describe, expect, test } from 'vitest';
import { followPlan, totalSampling } from '../../../../shared/action/sampling/follow-plan.ts';
import type { Compound } from '../../../../shared/model/compound.ts';
import type { SamplingTerms } from '../../../../shared/model/records/sampling-plan.ts';

const TERMS: SamplingTerms = { level: 'compound', confidence: 0.95, margin: 0.1, p: 0.5, minimum: 0 };

const compound = (code: string, households: number | null): Compound => ({
  ...{ code, name: code, aliases: [], type: '商品房', subdistrict: '新华路', committee: '番禺路' },
  ...{ households, residents: null, buildings: null, builtYear: null },
  ...{ propertyCompany: null, ownersCommittee: null },
});
const plan = (...planned: readonly (readonly [string, number])[]) => ({
  terms: TERMS,
  compounds: planned.map(([code, count]) => ({ code, households: 100, planned: count })),
});
const cameIn = (...counts: readonly (readonly [string, number, number])[]) =>
  new Map(counts.map(([code, returned, valid]) => [code, { returned, valid }]));

describe('a compound', () => {
  test('has too few while fewer count than were planned, whatever came in', () => {
    const followed = followPlan(
      plan(['C1', 50], ['C2', 50], ['C3', 50]),
      [compound('C1', 100), compound('C2', 100), compound('C3', 100)],
      cameIn(['C1', 52, 50], ['C2', 60, 49]),
    );
    expect(followed.map(({ missing, isShort }) => [missing, isShort])).toEqual([
      [0, false],
      [1, true],
      [50, true],
    ]);
  });

  test('has come to a margin of 1.96·√(0.25/50·50/99) = 0.0985 with 50 of 100', () => {
    const [first] = followPlan(plan(['C1', 50]), [compound('C1', 100)], cameIn(['C1', 50, 50]));
    expect(first?.margin).toBeCloseTo(0.0985, 4);
  });

  test('that was not planned, or whose households nobody knows, has no margin and is not short', () => {
    const [first] = followPlan(plan(), [compound('C9', null)], cameIn(['C9', 3, 3]));
    expect(first).toMatchObject({ planned: null, missing: null, margin: null, isShort: false, valid: 3 });
  });
});

describe('compounds together', () => {
  const register = [compound('C1', 100), compound('C2', 300), compound('C3', null)];

  test('are added up', () => {
    const followed = followPlan(
      plan(['C1', 40], ['C2', 60]),
      register,
      cameIn(['C1', 45, 44], ['C2', 31, 30]),
    );
    expect(totalSampling(followed, TERMS)).toMatchObject({
      ...{ compounds: 3, households: 400, planned: 100, returned: 76, valid: 74 },
      ...{ missing: 30, short: 1, unplanned: 1 },
    });
  });

  test('have the margin of the effective sample', () => {
    // Weights 10 and 30: (400)²/(10·100 + 10·900) = 16; 1.96·√(0.25/16·384/399) = 0.2404.
    const followed = followPlan(
      plan(['C1', 10], ['C2', 30]),
      register,
      cameIn(['C1', 10, 10], ['C2', 10, 10]),
    );
    const total = totalSampling(followed, TERMS);
    expect(total.margin).toBeCloseTo(0.2404, 4);
    // As planned, all weigh the same: 40 of 400; 1.96·√(0.25/40·360/399) = 0.1472.
    expect(total.plannedMargin).toBeCloseTo(0.1472, 4);
  });

  test('without an answer have no margin', () => {
    expect(totalSampling(followPlan(plan(), register, new Map()), TERMS).margin).toBeNull();
  });
});
