import { expect, test } from 'vitest';
import {
  earnedAt,
  isScaleSound,
  previewRange,
  scaleCurve,
} from '../../../../shared/guideline/editing/scale-curve.ts';
import type { Scale } from '../../../../shared/rules/scales/registry.ts';
import { smallDraft } from './small-draft.ts';

const LINEAR: Scale = { kind: 'linear', zero: 20, full: 95 };
const STEPS: Scale = { kind: 'steps', steps: [{ from: 60, points: 10 }], otherwise: 4 };
const MARK = { kind: 'mark', max: 100, combine: 'mean', trimFrom: 5 } as const;
const TWO_DIGITS = { digits: 2, mode: 'half_up' } as const;

test('a value earns what the scale says, rounded once', () => {
  // (82.5 − 20) ÷ 75 × 10 = 8.333…; above 95 all, below 20 nothing
  expect([82.5, 99, 3].map((v) => earnedAt(LINEAR, 10, v, TWO_DIGITS))).toEqual([8.33, 10, 0]);
});

test('a line turns where all and where nothing is earned', () => {
  const corners = scaleCurve(LINEAR, 10, [0, 100]);
  expect(corners.find(({ v }) => v === 20)?.earned).toBe(0);
  expect(corners.find(({ v }) => v === 95)?.earned).toBe(10);
  expect([corners[0], corners.at(-1)]).toEqual([
    { v: 0, earned: 0 },
    { v: 100, earned: 10 },
  ]);
});

test('a jump has two corners, close together', () => {
  const around = scaleCurve(STEPS, 10, [0, 100]).filter(({ v }) => v > 59.9 && v <= 60);
  expect(around.map(({ earned }) => earned)).toContain(4);
  expect(around.at(-1)).toEqual({ v: 60, earned: 10 });
});

test('what is shown is what the measure can come to, or what the scale speaks of', () => {
  const { questions } = smallDraft();
  const numbers = { kind: 'metric', metric: 'fires' } as const;
  expect(previewRange({ measure: MARK, scale: LINEAR, points: 10 }, questions)).toEqual([0, 100]);
  // A fifth of 75 more on either side: 20 − 15 and 95 + 15
  expect(previewRange({ measure: numbers, scale: LINEAR, points: 10 }, questions)).toEqual([5, 110]);
  expect(previewRange({ measure: numbers, scale: { kind: 'deduct' }, points: 10 }, questions)).toEqual([
    0, 12,
  ]);
});

test('a scale that the checks refuse is not asked', () => {
  expect(isScaleSound({ kind: 'linear', zero: 5, full: 5 }, 10)).toBe(false);
  expect(isScaleSound(STEPS, 8)).toBe(false);
  expect(isScaleSound(LINEAR, 0)).toBe(false);
  expect(isScaleSound(LINEAR, 10)).toBe(true);
});
