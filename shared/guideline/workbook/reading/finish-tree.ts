import { Rational, sum } from '../../../exact/rational.ts';
import type { LevelHeadings } from '../headings.ts';
import { INDICATORS } from '../headings.ts';
import { idsOf } from './ids-of.ts';
import type { BranchDraft, LeafDraft, NodeDraft } from './node-draft.ts';
import { present } from './present.ts';
import type { Signposts } from './signposts.ts';
import type { WorkbookRow } from './workbook-row.ts';

/** A node as the document has it. */
export interface NodeDocument {
  readonly id: string;
  readonly name?: string;
  readonly points?: number | undefined;
  readonly children?: readonly NodeDocument[];
}

/** The ways to a node: as the checks write it, and as the shape of the document has it. */
interface Way {
  readonly words: string;
  readonly shape: string;
}

/** What finishing a node needs besides it. */
interface Finish {
  readonly ids: ReadonlyMap<NodeDraft, string>;
  readonly signposts: Signposts;
}

/**
 * The nodes as the document has them, each with its id and its place marked; a branch without points has
 * those of its children.
 */
export function finishTree(nodes: readonly NodeDraft[], signposts: Signposts): NodeDocument[] {
  return finishNodes(nodes, { ids: idsOf(nodes), signposts }, { words: '', shape: 'indicators' });
}

function finishNodes(nodes: readonly NodeDraft[], finish: Finish, above: Way): NodeDocument[] {
  return nodes.map((node) => {
    const id = finish.ids.get(node) ?? '';
    const way = { words: `${above.words}${id} ${node.name}`, shape: `${above.shape} › ${id}` };
    return 'children' in node ? finishBranch(node, id, finish, way) : finishLeaf(node, id, finish, way);
  });
}

function finishBranch(node: BranchDraft, id: string, finish: Finish, way: Way): NodeDocument {
  const { row, headings, name } = node;
  const below = { words: `${way.words} › `, shape: `${way.shape} › children` };
  const children = finishNodes(node.children, finish, below);
  markNode(finish.signposts, row, headings, id, way);
  finish.signposts.mark(below.shape, row.place(INDICATORS.name));
  return { ...present({ name }), id, points: node.points ?? total(children), children };
}

function finishLeaf(node: LeafDraft, id: string, { signposts }: Finish, way: Way): NodeDocument {
  const { row, name, points, fields, overrides } = node;
  markNode(signposts, row, INDICATORS, id, way);
  for (const mark of node.marks) {
    mark(signposts, way.words);
    mark(signposts, way.shape);
  }
  const own = overrides.size === 0 ? {} : { overrides: Object.fromEntries(overrides) };
  return { ...present({ name, points, ...fields }), ...own, id };
}

function total(children: readonly NodeDocument[]): number {
  return sum(children.map(({ points = 0 }) => Rational.of(points))).toNumber();
}

type NodeHeadings = Pick<LevelHeadings, 'id' | 'name' | 'points'>;

function markNode(
  signposts: Signposts,
  row: WorkbookRow,
  headings: NodeHeadings,
  id: string,
  { words, shape }: Way,
): void {
  signposts.markName('indicators', id, row.place(headings.id));
  for (const path of [words, shape]) {
    signposts.mark(path, row.place(headings.points));
    signposts.mark(`${path} › points`, row.place(headings.points));
    signposts.mark(`${path} › id`, row.place(headings.id));
    signposts.mark(`${path} › name`, row.place(headings.name));
  }
}
