import { type Branch, type Indicator, isBranch, type Leaf } from '../model/guideline.ts';

/** A node of the tree with the way to it: `1 动员参与主体 › 1.1 多元主体到会率`. */
export interface Placed<Node extends Indicator = Indicator> {
  readonly node: Node;
  readonly path: string;
}

/** Every node, each branch before what is below it. */
export function placedIndicators(indicators: readonly Indicator[], above = ''): Placed[] {
  return indicators.flatMap((node) => {
    const path = `${above}${node.id} ${node.name}`;
    const below = isBranch(node) ? placedIndicators(node.children, `${path} › `) : [];
    return [{ node, path }, ...below];
  });
}

/** Every leaf with the way to it. */
export function placedLeaves(indicators: readonly Indicator[]): Placed<Leaf>[] {
  return placedIndicators(indicators).flatMap(({ node, path }) => (isBranch(node) ? [] : [{ node, path }]));
}

/** Every branch with the way to it. */
export function placedBranches(indicators: readonly Indicator[]): Placed<Branch>[] {
  return placedIndicators(indicators).flatMap(({ node, path }) => (isBranch(node) ? [{ node, path }] : []));
}
