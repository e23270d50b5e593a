import { type Indicator, isBranch } from '../../model/guideline.ts';

/** An indicator with the one above it, which is null on the first level. */
export interface TreeNode {
  readonly node: Indicator;
  readonly parent: TreeNode | null;
}

/** Every indicator, each branch before what is below it. */
export function flatTree(indicators: readonly Indicator[], parent: TreeNode | null = null): TreeNode[] {
  return indicators.flatMap((node) => {
    const placed: TreeNode = { node, parent };
    return [placed, ...(isBranch(node) ? flatTree(node.children, placed) : [])];
  });
}
