import { Rational, sum } from '../../exact/rational.ts';
import type { Guideline, Indicator } from '../../model/guideline.ts';
import { isBranch } from '../../model/guideline.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { placedBranches, placedIndicators } from '../indicator-path.ts';

/** Points are above 0 and add up: each branch to its children's, the first level to 100. */
export function checkPoints(guideline: Guideline): Problem[] {
  return [
    ...placedIndicators(guideline.indicators).flatMap(({ node, path }) => notPositive(node, path)),
    ...placedBranches(guideline.indicators).flatMap(({ node, path }) => {
      const total = pointsOf(node.children);
      return total.equals(Rational.of(node.points))
        ? []
        : [problem('guideline-branch-sum', { points: node.points, sum: total.toNumber() }, { path })];
    }),
    ...totalNot100(guideline),
  ];
}

function notPositive(node: Indicator, path: string): Problem[] {
  const overridden = isBranch(node)
    ? []
    : Object.entries(node.overrides).map(([type, { points }]) => ({
        points,
        path: `${path} › overrides › ${type}`,
      }));
  return [{ points: node.points as number | undefined, path }, ...overridden].flatMap((given) =>
    given.points === undefined || given.points > 0
      ? []
      : [problem('guideline-points-not-positive', { points: given.points }, { path: given.path })],
  );
}

function totalNot100(guideline: Guideline): Problem[] {
  const total = pointsOf(guideline.indicators);
  if (total.equals(Rational.HUNDRED)) return [];
  return [problem('guideline-total', { sum: total.toNumber() }, { path: 'indicators' })];
}

function pointsOf(nodes: readonly Indicator[]): Rational {
  return sum(nodes.map((node) => Rational.of(node.points)));
}
