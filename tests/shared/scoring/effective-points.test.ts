import { expect, test } from 'vitest';
import { effectivePoints } from '../../../shared/scoring/effective-points.ts';
import { indicatorTree } from '../../../shared/scoring/indicator-tree.ts';
import { smallDraft } from '../guideline/editing/small-draft.ts';

function countsFor(type: string) {
  const tree = indicatorTree(smallDraft(), type, 'end');
  return [...effectivePoints(tree)].map(([id, { points, counts }]) => [
    id,
    points.toNumber(),
    counts.toNumber(),
  ]);
}

test('what applies to a type shares the 100 points out among itself', () => {
  // Of 40 + 60 the whole tree decides 40 and 60; of the 40 a quarter and three quarters.
  expect(countsFor('villa')).toEqual([
    ['1', 40, 40],
    ['1.1', 10, 10],
    ['1.2', 30, 30],
    ['2', 60, 60],
    ['2.1', 60, 60],
  ]);
});

test('what does not apply leaves its points to the others', () => {
  expect(countsFor('commodity')).toEqual([
    ['1', 40, 100],
    ['1.1', 10, 25],
    ['1.2', 30, 75],
  ]);
});
