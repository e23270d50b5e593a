import { describe, expect, test } from 'vitest';
import { planSample, type SampledCompound } from '../../../../shared/action/sampling/plan-sample.ts';
import type { SamplingTerms } from '../../../../shared/model/records/sampling-plan.ts';

const TERMS: SamplingTerms = { level: 'compound', confidence: 0.95, margin: 0.05, p: 0.5, minimum: 0 };

const compound = (code: string, households: number | null, type = '商品房', subdistrict = '新华路') => ({
  ...{ code, households, type, subdistrict },
});
const plannedIn = (compounds: readonly SampledCompound[], terms: SamplingTerms) =>
  planSample(compounds, terms).compounds.map(({ planned }) => planned);

describe('with the margin in each compound', () => {
  test('asks what Krejcie and Morgan’s table says, rounded up', () => {
    // Unrounded: 79.51, 140.12, 217.49, 291.18; the table rounds to the nearest, a plan rounds up.
    const compounds = [100, 220, 500, 1200].map((households, at) => compound(`C${at}`, households));
    expect(plannedIn(compounds, TERMS)).toEqual([80, 141, 218, 292]);
  });

  test('asks everybody of a few, never more than there are', () => {
    expect(plannedIn([compound('C1', 1), compound('C2', 3)], { ...TERMS, minimum: 20 })).toEqual([1, 3]);
  });
});

describe('with the margin in each type', () => {
  const terms: SamplingTerms = { ...TERMS, level: 'type' };

  test('divides by the largest remainder', () => {
    // 500 households: 217.5, so 218; in proportion 130.8, 65.4 and 21.8: 1 and 2 left go to .8 and .8.
    const compounds = [compound('C3', 50), compound('C1', 300), compound('C2', 150)];
    expect(plannedIn(compounds, terms)).toEqual([131, 65, 22]);
  });

  test('raises what is below the minimum and takes nothing from the others', () => {
    const compounds = [compound('C1', 300), compound('C2', 150), compound('C3', 50)];
    expect(plannedIn(compounds, { ...terms, minimum: 30 })).toEqual([131, 65, 30]);
  });

  test('reckons each type by itself', () => {
    const compounds = [compound('C1', 100, '老公房'), compound('C2', 100, '商品房')];
    expect(plannedIn(compounds, terms)).toEqual([80, 80]);
  });
});

test('with the margin in the district, or a subdistrict, all of it is one stratum', () => {
  // 200 households ask for 131.75, so 132.
  const compounds = [compound('C1', 100, '老公房', '江苏路'), compound('C2', 100, '商品房', '新华路')];
  expect(plannedIn(compounds, { ...TERMS, level: 'district' })).toEqual([66, 66]);
  expect(plannedIn(compounds, { ...TERMS, level: 'subdistrict' })).toEqual([80, 80]);
});

test('names compounds whose households are not known, and plans nothing for them', () => {
  const plan = planSample([compound('C2', null), compound('C1', 0), compound('C3', 9)], TERMS);
  expect(plan.unknown).toEqual(['C1', 'C2']);
  expect(plan.compounds).toEqual([{ code: 'C3', households: 9, planned: 9 }]);
});

test('of an empty register is empty', () => {
  expect(planSample([], TERMS)).toEqual({ compounds: [], unknown: [] });
});
