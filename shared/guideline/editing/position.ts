import { type Branch, type Indicator, isBranch } from '../../model/guideline.ts';

/**
 * Where a node of the tree stands: its place among its siblings on each level, the first level first. Ids cannot
 * say it while a guideline is being written: they may be blank or stand there twice.
 *
 * @example [1, 0] // the first child of the second node of the first level
 */
export type Position = readonly number[];

/** A node with its position and the branch that holds it; null on the first level. */
export interface PositionedNode {
  readonly node: Indicator;
  readonly at: Position;
  readonly parent: Branch | null;
}

/** Every node, each branch before what is below it. */
export function positionedNodes(
  indicators: readonly Indicator[],
  above: Position = [],
  parent: Branch | null = null,
): PositionedNode[] {
  return indicators.flatMap((node, index) => {
    const at = [...above, index];
    const below = isBranch(node) ? positionedNodes(node.children, at, node) : [];
    return [{ node, at, parent }, ...below];
  });
}

/** The node that stands there; null when none does. */
export function nodeAt(indicators: readonly Indicator[], at: Position): Indicator | null {
  const [index, ...rest] = at;
  const node = index === undefined ? undefined : indicators[index];
  if (node === undefined) return null;
  if (rest.length === 0) return node;
  return isBranch(node) ? nodeAt(node.children, rest) : null;
}

/** The branch above a position; null on the first level. */
export function parentOf(indicators: readonly Indicator[], at: Position): Branch | null {
  const above = nodeAt(indicators, at.slice(0, -1));
  return above !== null && isBranch(above) ? above : null;
}

/** The nodes that share a branch with a position, itself included; on the first level all of it. */
export function siblingsOf(indicators: readonly Indicator[], at: Position): readonly Indicator[] {
  return at.length <= 1 ? indicators : (parentOf(indicators, at)?.children ?? []);
}

/** A position as a word, for lists and addresses. */
export function positionKey(at: Position): string {
  return at.join('.');
}

/** The position that `positionKey` wrote; null for anything else. */
export function positionFromKey(key: string): Position | null {
  return /^\d+(\.\d+)*$/.test(key) ? key.split('.').map(Number) : null;
}

/** The place of a position among its siblings, from 0. */
export function indexOf(at: Position): number {
  return at.at(-1) ?? 0;
}

/** The position so many places further among the same siblings. */
export function besides(at: Position, by: number): Position {
  return [...at.slice(0, -1), indexOf(at) + by];
}
