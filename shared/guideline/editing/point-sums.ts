import { Rational, sum } from '../../exact/rational.ts';
import { type Indicator, isBranch } from '../../model/guideline.ts';
import { positionedNodes, positionKey } from './position.ts';

/** What the children of a branch come to, beside its own points. */
export interface PointSum {
  readonly points: number;
  readonly sum: number;
  /** Points − sum, exact: above 0 that many points are missing below, below 0 too many; 0 when it adds up. */
  readonly missing: number;
}

/** What the first level must come to. */
const WHOLE = 100;

/** The sum of every branch by its position; the first level, which must come to 100, under the empty position. */
export function pointSums(indicators: readonly Indicator[]): ReadonlyMap<string, PointSum> {
  const branches = positionedNodes(indicators).flatMap(({ node, at }): [string, PointSum][] =>
    isBranch(node) ? [[positionKey(at), pointSum(node.points, node.children)]] : [],
  );
  return new Map([['', pointSum(WHOLE, indicators)], ...branches]);
}

function pointSum(points: number, children: readonly Indicator[]): PointSum {
  const total = sum(children.map((child) => Rational.of(child.points)));
  return { points, sum: total.toNumber(), missing: Rational.of(points).minus(total).toNumber() };
}
