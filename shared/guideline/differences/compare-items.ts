import type { Wording } from '../../language/wording.ts';
import { canonicalJson } from '../../model/canonical-json.ts';
import type { Compare } from './compare-fields.ts';
import { orderOf } from './compare-list.ts';
import { compareOrder } from './compare-order.ts';
import type { GuidelineDifference, Stated } from './difference.ts';
import type { GuidelineNames } from './guideline-names.ts';
import { matchItems, type Pair } from './match-items.ts';
import { itemOf, type Subject } from './subject.ts';
import { asWritten, remarked } from './value-words.ts';

/** How the things of one list are told apart, called and compared. */
export interface ItemKind<Item> {
  /** What one of them is called. */
  readonly kind: Wording;
  /** The fields that tell them apart; without any, it is the place in the list that does. */
  readonly identity: readonly (keyof Item)[];
  idOf(item: Item, index: number): string;
  /** What it is called: `题目 q1 选项“满意”`. */
  name(item: Item, known: Known): Wording;
  /** What it is called among its kind, where an order is told; without it, by its id. */
  inOrder?(item: Item, names: GuidelineNames): Wording;
  /** What is said of one that comes or goes; empty for nothing. */
  summary(item: Item, names: GuidelineNames): Wording;
  readonly compare: Compare<Item>;
}

/** What is known of an item besides itself: its id, what it belongs to, what others are called. */
interface Known {
  readonly id: string;
  readonly of: Wording;
  readonly names: GuidelineNames;
}

/** Things with ids: each with its namesake, and what was added, taken out or put in another order. */
export function compareItems<Item extends object>(kind: ItemKind<Item>): Compare<readonly Item[]> {
  return (before, after, subject) => {
    const ids = idsIn(kind, before, after);
    const contentOf = (item: Item) =>
      canonicalJson(Object.fromEntries(Object.entries(item).filter(([name]) => !isIdentity(kind, name))));
    const { pairs, removed, added } = matchItems(before, after, kind.idOf, contentOf);
    const place = (item: Item, known = item) => placeOf(kind, item, known, ids, subject);
    const stated = (item: Item): Stated => ({ value: item, words: kind.summary(item, subject.names) });
    return [
      ...pairs.flatMap((pair) => kind.compare(pair.before, pair.after, place(pair.after, pair.before))),
      ...added.map(
        (item): GuidelineDifference => ({ change: 'added', ...at(place(item)), after: stated(item) }),
      ),
      ...removed.map(
        (item): GuidelineDifference => ({ change: 'removed', ...at(place(item)), before: stated(item) }),
      ),
      ...orderOfPairs(kind, pairs, before, ids, subject),
    ];
  };
}

function at({ where, types }: Subject) {
  return { where, types };
}

function isIdentity<Item>({ identity }: ItemKind<Item>, name: string): boolean {
  return (identity as readonly string[]).includes(name);
}

function idsIn<Item extends object>(kind: ItemKind<Item>, ...lists: readonly (readonly Item[])[]) {
  return new Map(lists.flatMap((list) => list.map((item, index) => [item, kind.idOf(item, index)] as const)));
}

/** The item where it stands now, by the name that readers know it by. */
function placeOf<Item>(
  kind: ItemKind<Item>,
  item: Item,
  known: Item,
  ids: ReadonlyMap<Item, string>,
  { where, names, ...subject }: Subject,
): Subject {
  const idIn = (one: Item) => ids.get(one) ?? '';
  const name = kind.name(known, { id: idIn(known), of: where.name, names });
  return itemOf({ where, names, ...subject }, idIn(item), name);
}

/** What stands in both lists, in the order of each. */
function orderOfPairs<Item extends object>(
  kind: ItemKind<Item>,
  pairs: readonly Pair<Item>[],
  before: readonly Item[],
  ids: ReadonlyMap<Item, string>,
  subject: Subject,
): GuidelineDifference[] {
  const partners = new Map(
    pairs.map((pair, index) => [pair.before, { item: pair.after, key: String(index) }]),
  );
  const stated = statedInOrder(kind, pairs, ids, subject.names);
  const earlier = before.flatMap((item) => {
    const partner = partners.get(item);
    return partner === undefined ? [] : [[partner.key, stated(partner.item)] as const];
  });
  const later = pairs.map(({ after }, index) => [String(index), stated(after)] as const);
  return compareOrder(orderOf(kind.kind), new Map(earlier), new Map(later), subject);
}

/** Says each item of a list; those that share a name are said with their ids. */
function statedInOrder<Item>(
  { inOrder }: ItemKind<Item>,
  pairs: readonly Pair<Item>[],
  ids: ReadonlyMap<Item, string>,
  names: GuidelineNames,
): (item: Item) => Stated {
  const idIn = (item: Item) => ids.get(item) ?? '';
  const wordsOf = (item: Item) => inOrder?.(item, names) ?? asWritten(idIn(item));
  const times = new Map<string, number>();
  for (const { after } of pairs) {
    const { zh } = wordsOf(after);
    times.set(zh, (times.get(zh) ?? 0) + 1);
  }
  return (item) => {
    const [value, words] = [idIn(item), wordsOf(item)];
    const isShared = inOrder !== undefined && (times.get(words.zh) ?? 0) > 1;
    return { value, words: isShared ? remarked(words, asWritten(value)) : words };
  };
}
