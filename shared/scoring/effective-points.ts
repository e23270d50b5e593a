import { Rational } from '../exact/rational.ts';
import type { IndicatorNode } from './indicator-tree.ts';

/** What an indicator is worth to one compound type in one phase. */
export interface EffectivePoints {
  /** Its own points, after the type's override. */
  readonly points: Rational;
  /** How many of the 100 points of the type it decides: siblings that do not apply leave theirs to the others. */
  readonly counts: Rational;
}

/**
 * What every indicator of a type's tree is worth to it, by id, all evidence being there (scoring rules 1 and 3); an
 * indicator that does not apply is not in it.
 *
 * @example effectivePoints(indicatorTree(guideline, 'historic_villa', 'end')).get('2.1')?.counts
 */
export function effectivePoints(tree: readonly IndicatorNode[]): ReadonlyMap<string, EffectivePoints> {
  const found = new Map<string, EffectivePoints>();
  share(tree, Rational.HUNDRED, found);
  return found;
}

/** Shares out what the nodes decide together, in proportion to their points. */
function share(nodes: readonly IndicatorNode[], whole: Rational, found: Map<string, EffectivePoints>): void {
  const total = nodes.reduce((sum, { points }) => sum.plus(points), Rational.ZERO);
  if (total.isZero()) return;
  for (const node of nodes) {
    const counts = whole.times(node.points).dividedBy(total);
    found.set(node.kind === 'leaf' ? node.leaf.id : node.id, { points: node.points, counts });
    if (node.kind === 'branch') share(node.children, counts, found);
  }
}
