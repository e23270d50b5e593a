import { canonicalJson } from '../../model/canonical-json.ts';
import { type Branch, type Indicator, isBranch, type Leaf } from '../../model/guideline.ts';
import { INDICATORS } from '../workbook/headings.ts';
import { type Compare, compareFields, type Fields } from './compare-fields.ts';
import { compareLeaf } from './compare-leaf.ts';
import { compareOrder } from './compare-order.ts';
import { compareCode, compareNumber, compareText, compareValue } from './compare-value.ts';
import type { GuidelineDifference, Stated } from './difference.ts';
import { flatTree, type TreeNode } from './flat-tree.ts';
import { matchItems, type Pair } from './match-items.ts';
import { itemOf, type Subject } from './subject.ts';
import { asWritten } from './value-words.ts';

type NodePair = Pair<TreeNode>;

const ORDER = { zh: '下级顺序', en: 'order below' };
const FIRST_ORDER = { zh: '一级指标顺序', en: 'order of the first level' };

const BRANCH_FIELDS: Fields<Pick<Indicator, 'id' | 'name' | 'points'>> = {
  id: compareCode({ zh: INDICATORS.id, en: 'id' }),
  name: compareText({ zh: '名称', en: 'name' }),
  points: compareNumber({ zh: INDICATORS.points, en: 'points' }),
};

const compareBranch: Compare<Indicator> = compareFields(BRANCH_FIELDS);

const compareForm = compareValue<Indicator>({ zh: '性质', en: 'form' }, (node) =>
  isBranch(node) ? { zh: '有下级指标', en: 'branch' } : { zh: '末级指标', en: 'leaf' },
);

/**
 * What differs between two trees. An indicator is the same one wherever it stands as long as it keeps its id;
 * one that is alike in all but the id was given a new one.
 */
export const compareIndicators: Compare<readonly Indicator[]> = (before, after, subject) => {
  const [earlier, later] = [flatTree(before), flatTree(after)];
  const { pairs, added, removed } = matchItems(earlier, later, ({ node }) => node.id, contentOf);
  const staying = stayingUnder(pairs);
  return [
    ...pairs.flatMap((pair) => [
      ...(staying.includes(pair) ? [] : [moved(pair, subject)]),
      ...compareNodes(pair, subject),
    ]),
    ...added.map((one) => comingOrGoing('added', one, subject)),
    ...removed.map((one) => comingOrGoing('removed', one, subject)),
    ...orders(staying, earlier, subject),
  ];
};

function contentOf({ node }: TreeNode): string {
  if (!isBranch(node)) return canonicalJson({ ...node, id: null });
  return canonicalJson([node.name, node.points]);
}

function compareNodes({ before, after }: NodePair, subject: Subject): GuidelineDifference[] {
  const place = itemPlace(after, before.node, subject);
  const [earlier, later] = [before.node, after.node];
  if (!isBranch(earlier) && !isBranch(later)) return compareLeaf(earlier, later, place);
  const isSameForm = isBranch(earlier) === isBranch(later);
  const form = isSameForm ? [] : compareForm(earlier, later, place);
  return [...compareBranch(earlier, later, place), ...form];
}

/** The pairs that stand under the same branch, whatever it is called by now. */
function stayingUnder(pairs: readonly NodePair[]): NodePair[] {
  const partners = new Map(pairs.map(({ before, after }) => [after, before]));
  return pairs.filter(({ before, after }) => {
    const partner = after.parent === null ? null : (partners.get(after.parent) ?? undefined);
    return partner === before.parent;
  });
}

function moved({ before, after }: NodePair, subject: Subject): GuidelineDifference {
  const { where, types } = itemPlace(after, before.node, subject);
  const above = ({ parent }: TreeNode): Stated => ({
    value: parent?.node.id ?? null,
    words: parent === null ? subject.names.indicatorName(null) : nodeName(parent.node),
  });
  return { change: 'moved', where, types, before: above(before), after: above(after) };
}

function comingOrGoing(change: 'added' | 'removed', one: TreeNode, subject: Subject): GuidelineDifference {
  const { where, types } = placeOf(one, subject);
  const { points } = one.node;
  const words = { zh: `${points} 分`, en: `${points} ${points === 1 ? 'point' : 'points'}` };
  const stated = { value: one.node, words };
  return change === 'added'
    ? { change, where, types, after: stated }
    : { change, where, types, before: stated };
}

/** Of every branch, and of the first level: whether those that stay under it changed places. */
function orders(
  staying: readonly NodePair[],
  earlier: readonly TreeNode[],
  subject: Subject,
): GuidelineDifference[] {
  const parents = [...new Set(staying.map(({ after }) => after.parent))];
  return parents.flatMap((parent) => {
    const later = staying.filter(({ after }) => after.parent === parent);
    const sorted = later.toSorted((a, b) => earlier.indexOf(a.before) - earlier.indexOf(b.before));
    const stated = (list: readonly NodePair[]) =>
      new Map(list.map(({ after }) => [String(later.findIndex((one) => one.after === after)), idOf(after)]));
    const place = parent === null ? subject : placeOf(parent, subject);
    return compareOrder(parent === null ? FIRST_ORDER : ORDER, stated(sorted), stated(later), place);
  });
}

function idOf({ node }: TreeNode): Stated {
  return { value: node.id, words: asWritten(node.id) };
}

function nodeName({ id, name }: Branch | Leaf) {
  return asWritten(`${id} ${name}`);
}

/** An indicator as the subject of a comparison. */
export function placeOf(placed: TreeNode, subject: Subject): Subject {
  return itemPlace(placed, placed.node, subject);
}

/** An indicator where it stands now, by the name that readers know it by. */
function itemPlace({ node, parent }: TreeNode, known: Indicator, subject: Subject): Subject {
  const above = parent === null ? subject : placeOf(parent, subject);
  return itemOf(above, node.id, nodeName(known));
}
