import type { Wording } from '../../language/wording.ts';
import type { Compare } from './compare-fields.ts';
import { compareOrder } from './compare-order.ts';
import { type Say, valueDifference } from './compare-value.ts';
import type { GuidelineDifference, Stated } from './difference.ts';
import { keyed } from './match-items.ts';
import { listed } from './value-words.ts';

/** A field that lists words: what was added and what was taken out, and whether the rest changed places. */
export function compareList<Item extends string>(label: Wording, say: Say<Item>): Compare<readonly Item[]> {
  return (before, after, subject) => {
    const { where, field, types, names } = subject;
    const stated = (list: readonly Item[]): Map<string, Stated> =>
      keyed(
        list.map((value) => ({ value, words: say(value, names) })),
        ({ value }) => value,
      );
    const [earlier, later] = [stated(before), stated(after)];
    const [removed, added] = [without(earlier, later), without(later, earlier)];
    const change: GuidelineDifference = { change: 'list', where, field, types, label, removed, added };
    const order = compareOrder(orderOf(label), both(earlier, later), both(later, earlier), subject);
    return removed.length + added.length > 0 ? [change, ...order] : order;
  };
}

/** A list that may be left out, which is said in words of its own. */
export function compareOptionalList<Item extends string>(
  label: Wording,
  say: Say<Item>,
  leftOut: Wording,
): Compare<readonly Item[] | undefined> {
  const compare = compareList(label, say);
  return (before, after, subject) => {
    if (before !== undefined && after !== undefined) return compare(before, after, subject);
    if (before === after) return [];
    const sayList: Say<readonly Item[] | undefined> = (list, names) =>
      list === undefined ? leftOut : listed(list.map((item) => say(item, names)));
    return [valueDifference(label, before, after, sayList, subject)];
  };
}

/** What the order of such things is called. */
export function orderOf(label: Wording): Wording {
  return { zh: `${label.zh}顺序`, en: `order of ${label.en}` };
}

function without(these: ReadonlyMap<string, Stated>, those: ReadonlyMap<string, Stated>): Stated[] {
  return [...these].flatMap(([key, stated]) => (those.has(key) ? [] : [stated]));
}

function both(these: ReadonlyMap<string, Stated>, those: ReadonlyMap<string, Stated>): Map<string, Stated> {
  return new Map([...these].filter(([key]) => those.has(key)));
}
