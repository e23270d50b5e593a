import { describe, expect, test } from 'vitest';
import { analysisState } from '../../../../shared/action/analysis/analysis.ts';
import { mostFrequent, pointOf } from '../../../../shared/action/analysis/step-points.ts';

describe('a step', () => {
  test('has not begun where nothing is there', () => {
    expect(analysisState([{ done: 0, of: 3 }])).toBe('none');
  });

  test('has not begun where there is nothing to do: nothing is complete by being empty', () => {
    expect(analysisState([])).toBe('none');
    expect(analysisState([{ done: 0, of: 0 }])).toBe('none');
  });

  test('is under way while something is missing, or while one part of it has not begun', () => {
    expect(analysisState([{ done: 2, of: 3 }])).toBe('some');
    expect(
      analysisState([
        { done: 3, of: 3 },
        { done: 0, of: 0 },
      ]),
    ).toBe('some');
  });

  test('is complete where nothing is missing', () => {
    expect(analysisState([{ done: 3, of: 3 }])).toBe('all');
  });
});

test('a point says what is missing, and that nothing is there at all', () => {
  const name = { zh: '需求', en: 'Needs' };
  const say = {
    none: { zh: '还没有', en: 'none yet' },
    missing: (missing: number) => ({ zh: `差 ${missing}`, en: `${missing} missing` }),
  };
  expect(pointOf(name, { done: 1, of: 3 }, '/lists', say).missing?.zh).toBe('差 2');
  expect(pointOf(name, { done: 3, of: 3 }, '/lists', say).missing).toBeNull();
  expect(pointOf(name, { done: 0, of: 0 }, '/lists', say).missing?.zh).toBe('还没有');
});

test('the most frequent words come first', () => {
  expect(mostFrequent(['停车', '绿化', '停车', '电梯'], 2)).toEqual([
    { word: '停车', count: 2 },
    { word: '绿化', count: 1 },
  ]);
});
