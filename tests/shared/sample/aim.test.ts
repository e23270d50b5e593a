import { describe, expect, test } from 'vitest';
import { Rational } from '../../../shared/exact/rational.ts';
import { leavesOf } from '../../../shared/model/guideline.ts';
import { fractionOf } from '../../../shared/rules/scales/registry.ts';
import { aim } from '../../../shared/sample/aim.ts';
import { chanceOf } from '../../../shared/statistics/chance.ts';
import { changningGuideline } from '../../resources/changning-guideline.ts';

const leaves = leavesOf(changningGuideline().indicators);

/** What a leaf earns on the average when evidence is aimed at `fraction` a thousand times. */
function earned(leaf: (typeof leaves)[number], fraction: number): number {
  const chance = chanceOf(1, leaf.id);
  const points = Rational.of(leaf.points);
  const fractions = Array.from({ length: 1000 }, () =>
    fractionOf(leaf.scale, Rational.of(aim(leaf, undefined, fraction, chance)), points).toNumber(),
  );
  return fractions.reduce((sum, value) => sum + value, 0) / fractions.length;
}

describe.each([0, 0.35, 0.8, 1])('evidence aimed at %d of the points', (fraction) => {
  test.each(leaves.map((leaf) => ({ leaf, id: leaf.id, scale: leaf.scale.kind })))(
    'earns that in $id ($scale)',
    ({ leaf }) => {
      expect(Math.abs(earned(leaf, fraction) - fraction)).toBeLessThan(0.05);
    },
  );
});

test('a type’s own scale is the one that counts', () => {
  const leaf = leaves.find(({ id }) => id === '6.1.2');
  if (leaf === undefined) throw new Error('6.1.2 is missing');
  expect(aim(leaf, 'sold_public', 0.5, chanceOf(1))).toBe(60);
  expect(aim(leaf, 'international', 0.5, chanceOf(1))).toBe(67.5);
});
