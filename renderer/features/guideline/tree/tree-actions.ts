import {
  type ChangedTree,
  indentNode,
  insertNode,
  outdentNode,
  removeNode,
  shiftNode,
} from '../../../../shared/guideline/editing/change-tree.ts';
import { copyOfNode, newBranch, newLeaf } from '../../../../shared/guideline/editing/new-indicator.ts';
import {
  besides,
  indexOf,
  nodeAt,
  type Position,
  siblingsOf,
} from '../../../../shared/guideline/editing/position.ts';
import { type Guideline, isBranch } from '../../../../shared/model/guideline.ts';

/** What can be done to a node as a whole. */
export type TreeAction = 'addLeaf' | 'addBranch' | 'duplicate' | 'remove' | 'up' | 'down' | 'in' | 'out';

/** What new nodes are called until a person names them. */
export interface NewNames {
  readonly leaf: string;
  readonly branch: string;
}

/** The tree after an action on a node, and what is to be chosen then; null where it cannot be done. */
export function afterAction(
  guideline: Guideline,
  action: TreeAction,
  at: Position | null,
  names: NewNames,
): ChangedTree | null {
  const { indicators } = guideline;
  if (action === 'addLeaf') return added(guideline, placeForLeaf(guideline, at), names, 'leaf');
  if (action === 'addBranch') return added(guideline, placeForBranch(guideline, at), names, 'branch');
  if (at === null) return null;
  switch (action) {
    case 'duplicate':
      return duplicated(guideline, at);
    case 'remove':
      return removed(guideline, at);
    case 'up':
      return shiftNode(indicators, at, -1);
    case 'down':
      return shiftNode(indicators, at, 1);
    case 'in':
      return indentNode(indicators, at);
    case 'out':
      return outdentNode(indicators, at);
    default:
      return action satisfies never;
  }
}

function added(guideline: Guideline, at: Position, names: NewNames, kind: keyof NewNames): ChangedTree {
  const node =
    kind === 'leaf' ? newLeaf(guideline, at, { name: names.leaf }) : newBranch(guideline, at, names);
  return { indicators: insertNode(guideline.indicators, at, node), at };
}

/** As the last child of a branch that is chosen, else behind the leaf that is. */
function placeForLeaf({ indicators }: Guideline, at: Position | null): Position {
  const node = at === null ? null : nodeAt(indicators, at);
  if (at === null || node === null) return [indicators.length];
  return isBranch(node) ? [...at, node.children.length] : besides(at, 1);
}

/** Behind the branch that is chosen, or behind the one that holds the leaf. */
function placeForBranch({ indicators }: Guideline, at: Position | null): Position {
  const node = at === null ? null : nodeAt(indicators, at);
  if (at === null || node === null) return [indicators.length];
  return isBranch(node) || at.length === 1 ? besides(at, 1) : besides(at.slice(0, -1), 1);
}

function duplicated(guideline: Guideline, at: Position): ChangedTree | null {
  const node = nodeAt(guideline.indicators, at);
  if (node === null) return null;
  const behind = besides(at, 1);
  return { indicators: insertNode(guideline.indicators, behind, copyOfNode(guideline, node)), at: behind };
}

/** What stood behind it is chosen then, else what stood before it, else the branch above. */
function removed({ indicators }: Guideline, at: Position): ChangedTree | null {
  if (nodeAt(indicators, at) === null) return null;
  const last = siblingsOf(indicators, at).length - 1;
  const next = last === 0 ? at.slice(0, -1) : besides(at, indexOf(at) === last ? -1 : 0);
  return { indicators: removeNode(indicators, at), at: next };
}
