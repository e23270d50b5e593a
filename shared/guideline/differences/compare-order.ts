import type { Wording } from '../../language/wording.ts';
import type { GuidelineDifference, Stated } from './difference.ts';
import type { Subject } from './subject.ts';

/**
 * One difference when the same things stand in another order.
 *
 * @param before by key, in the earlier order
 * @param after the same keys, in the later order
 */
export function compareOrder(
  label: Wording,
  before: ReadonlyMap<string, Stated>,
  after: ReadonlyMap<string, Stated>,
  { where, field, types }: Subject,
): GuidelineDifference[] {
  const [earlier, later] = [[...before.keys()], [...after.keys()]];
  const first = later.findIndex((key, index) => earlier[index] !== key);
  if (first < 0) return [];
  const last = later.findLastIndex((key, index) => earlier[index] !== key);
  const between = (stated: ReadonlyMap<string, Stated>) => [...stated.values()].slice(first, last + 1);
  return [{ change: 'order', where, field, types, label, before: between(before), after: between(after) }];
}
