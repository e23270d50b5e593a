import { describe, expect, test } from 'vitest';
import { drawHouseholds } from '../../../../shared/action/sampling/draw-households.ts';
import { DRAW_METHOD_NAMES, type DrawMethod } from '../../../../shared/model/records/sampling-plan.ts';

const LISTED = Array.from({ length: 100 }, (_, at) => at);
const TERMS = { seed: 2026, phase: 'mid' } as const;
const METHODS = Object.keys(DRAW_METHOD_NAMES) as DrawMethod[];

describe.each(METHODS)('drawn %s', (method) => {
  test('as many as are planned, each once, in the order of the list, and three for every ten in reserve', () => {
    const { sample, reserve } = drawHouseholds('C1', LISTED, 25, { ...TERMS, method });
    expect(sample).toHaveLength(25);
    expect(sample).toEqual(sample.toSorted((a, b) => a - b));
    expect(reserve).toHaveLength(8);
    expect(new Set([...sample, ...reserve]).size).toBe(33);
  });

  test('the same again by the same seed, others by another, in another phase, in another compound', () => {
    const first = drawHouseholds('C1', LISTED, 25, { ...TERMS, method });
    expect(drawHouseholds('C1', LISTED, 25, { ...TERMS, method })).toEqual(first);
    expect(drawHouseholds('C1', LISTED, 25, { ...TERMS, method, seed: 7 })).not.toEqual(first);
    expect(drawHouseholds('C1', LISTED, 25, { ...TERMS, method, phase: 'end' })).not.toEqual(first);
    expect(drawHouseholds('C2', LISTED, 25, { ...TERMS, method })).not.toEqual(first);
  });

  test('all of a list that is too short, and nobody where nobody is planned', () => {
    const terms = { ...TERMS, method };
    expect(drawHouseholds('C1', [1, 2], 5, terms)).toEqual({ sample: [1, 2], reserve: [] });
    expect(drawHouseholds('C1', LISTED, 0, terms)).toEqual({ sample: [], reserve: [] });
    expect(drawHouseholds('C1', [], 5, terms)).toEqual({ sample: [], reserve: [] });
  });

  test('each as often as any other: 8 of 24 over 3000 seeds, a third of the time each', () => {
    const counts = Array.from({ length: 24 }, () => 0);
    for (let seed = 0; seed < 3000; seed += 1)
      for (const drawn of drawHouseholds('C1', [...counts.keys()], 8, { ...TERMS, method, seed }).sample)
        counts[drawn] = (counts[drawn] ?? 0) + 1;
    // √(3000·⅓·⅔) = 25.8; five of them to either side.
    for (const count of counts) expect(Math.abs(count - 1000)).toBeLessThan(129);
  });
});

test('systematically no two gaps differ by more than one', () => {
  const { sample } = drawHouseholds('C1', LISTED, 30, { ...TERMS, method: 'systematic' });
  const gaps = sample.slice(1).map((place, at) => place - (sample[at] ?? 0));
  expect(new Set(gaps)).toEqual(new Set([3, 4]));
});
