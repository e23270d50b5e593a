import { type Branch, type Guideline, type Indicator, isBranch, type Leaf } from '../../model/guideline.ts';
import { nextId } from './next-id.ts';
import { type Position, parentOf, positionedNodes, siblingsOf } from './position.ts';

/** What a new node is called before a person names it. */
type Named = Pick<Branch, 'name'>;

/** A leaf to begin with: a mark out of 100, earning points in proportion. */
export function newLeaf(guideline: Guideline, at: Position, { name }: Named): Leaf {
  return {
    id: idFor(guideline, at),
    name,
    points: 1,
    level: 'compound',
    method: 'hearing',
    measure: { kind: 'mark', max: 100, combine: 'mean', trimFrom: 5 },
    scale: { kind: 'linear', zero: 0, full: 100 },
    overrides: {},
  };
}

/** A branch to begin with, which holds one leaf of the same points. */
export function newBranch(
  guideline: Guideline,
  at: Position,
  names: { branch: string; leaf: string },
): Branch {
  const leaf = newLeaf(guideline, at, { name: names.leaf });
  return {
    id: leaf.id,
    name: names.branch,
    points: leaf.points,
    children: [{ ...leaf, id: `${leaf.id}.1` }],
  };
}

/** A copy of a node and what is below it, every id a new one. */
export function copyOfNode(guideline: Guideline, node: Indicator): Indicator {
  return withNewIds(node, takenIds(guideline));
}

function withNewIds(node: Indicator, taken: Set<string>): Indicator {
  const id = nextId(node.id, taken);
  taken.add(id);
  if (!isBranch(node)) return { ...node, id };
  return { ...node, id, children: node.children.map((child) => withNewIds(child, taken)) };
}

/** After the last sibling's manner; below a branch without children `2.1` for branch `2`. */
function idFor({ indicators }: Guideline, at: Position): string {
  const taken = new Set(positionedNodes(indicators).map(({ node }) => node.id));
  const last = siblingsOf(indicators, at).at(-1);
  if (last !== undefined) return nextId(last.id, taken);
  const parent = parentOf(indicators, at);
  return nextId(parent === null ? '0' : `${parent.id}.0`, taken);
}

function takenIds({ indicators }: Guideline): Set<string> {
  return new Set(positionedNodes(indicators).map(({ node }) => node.id));
}
