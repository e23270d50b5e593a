import type { Guideline, Leaf } from '../../model/guideline.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { type Placed, placedLeaves } from '../indicator-path.ts';

const MOST = 15;

/** A leaf should not decide much alone: no more than 15 of the 100 points, for any type. */
export function adviseHeavyLeaves({ indicators }: Guideline): Problem[] {
  return placedLeaves(indicators)
    .flatMap(pointsOf)
    .filter(({ points }) => points > MOST)
    .map(({ points, path }) => problem('advice-heavy-leaf', { points, most: MOST }, { path }));
}

function pointsOf({ node, path }: Placed<Leaf>): { points: number; path: string }[] {
  const overridden = Object.entries(node.overrides).flatMap(([type, { points }]) =>
    points === undefined ? [] : [{ points, path: `${path} › overrides › ${type}` }],
  );
  return [{ points: node.points, path }, ...overridden];
}
