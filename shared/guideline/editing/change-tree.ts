import { type Indicator, isBranch } from '../../model/guideline.ts';
import { besides, indexOf, nodeAt, type Position, siblingsOf } from './position.ts';

/** A tree after a change, and where the node in question stands now. */
export interface ChangedTree {
  readonly indicators: Indicator[];
  readonly at: Position;
}

/** The tree with another node in place of one; all others are the same objects as before. */
export function replaceNode(indicators: readonly Indicator[], at: Position, node: Indicator): Indicator[] {
  return changeSiblings(indicators, at, (siblings) => siblings.with(indexOf(at), node));
}

/** The tree with a node more, which then stands at the position. */
export function insertNode(indicators: readonly Indicator[], at: Position, node: Indicator): Indicator[] {
  return changeSiblings(indicators, at, (siblings) => siblings.toSpliced(indexOf(at), 0, node));
}

/** The tree without a node and what is below it. A branch may be left empty, which is then refused by the checks. */
export function removeNode(indicators: readonly Indicator[], at: Position): Indicator[] {
  return changeSiblings(indicators, at, (siblings) => siblings.toSpliced(indexOf(at), 1));
}

/** The node one place up (−1) or down (1) among its siblings; null where it is first or last. */
export function shiftNode(indicators: readonly Indicator[], at: Position, by: -1 | 1): ChangedTree | null {
  const target = besides(at, by);
  if (indexOf(target) < 0 || indexOf(target) >= siblingsOf(indicators, at).length) return null;
  return relocate(indicators, at, target);
}

/** The node as the last child of the branch before it; null where no branch stands before it. */
export function indentNode(indicators: readonly Indicator[], at: Position): ChangedTree | null {
  const above = besides(at, -1);
  const branch = nodeAt(indicators, above);
  if (branch === null || !isBranch(branch)) return null;
  return relocate(indicators, at, [...above, branch.children.length]);
}

/** The node behind the branch that held it; null on the first level. */
export function outdentNode(indicators: readonly Indicator[], at: Position): ChangedTree | null {
  if (at.length < 2) return null;
  return relocate(indicators, at, besides(at.slice(0, -1), 1));
}

/** Takes a node out and puts it where `to` is once it has been taken out. */
function relocate(indicators: readonly Indicator[], from: Position, to: Position): ChangedTree | null {
  const node = nodeAt(indicators, from);
  return node === null ? null : { indicators: insertNode(removeNode(indicators, from), to, node), at: to };
}

function changeSiblings(
  indicators: readonly Indicator[],
  at: Position,
  change: (siblings: readonly Indicator[]) => Indicator[],
): Indicator[] {
  const [index, ...rest] = at;
  if (index === undefined) return [...indicators];
  if (rest.length === 0) return change(indicators);
  return indicators.map((node, place) =>
    place === index && isBranch(node)
      ? { ...node, children: changeSiblings(node.children, rest, change) }
      : node,
  );
}
