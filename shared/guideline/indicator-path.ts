import { type Branch, type Indicator, isBranch, type Leaf } from '../model/guideline.ts';

/** A node of the tree with the way to it: `1 动员参与主体 › 1.1 多元主体到会率`. */
export interface Placed<Node extends Indicator = Indicator> {
  readonly node: Node;
  readonly path: string;
}

/** Every node, each branch before what is below it. */
export function placedIndicators(indicators: readonly Indicator[]): Placed[] {
  const placed: Placed[] = [];
  visit(indicators, '', (node, path) => placed.push({ node, path }));
  return placed;
}

/** Every leaf with the way to it. */
export function placedLeaves(indicators: readonly Indicator[]): Placed<Leaf>[] {
  const leaves: Placed<Leaf>[] = [];
  visit(indicators, '', (node, path) => {
    if (!isBranch(node)) leaves.push({ node, path });
  });
  return leaves;
}

/** Every branch with the way to it. */
export function placedBranches(indicators: readonly Indicator[]): Placed<Branch>[] {
  const branches: Placed<Branch>[] = [];
  visit(indicators, '', (node, path) => {
    if (isBranch(node)) branches.push({ node, path });
  });
  return branches;
}

function visit(
  indicators: readonly Indicator[],
  above: string,
  meet: (node: Indicator, path: string) => void,
): void {
  for (const node of indicators) {
    const path = `${above}${node.id} ${node.name}`;
    meet(node, path);
    if (isBranch(node)) visit(node.children, `${path} › `, meet);
  }
}
