import type { ListItem } from '../../model/records/list-item.ts';
import type { StoredRecord } from '../../model/records/record.ts';

type ListRecord = StoredRecord<'list-item'>;

/** How a common item says something else by now than when an individual item started from it. */
export type CommonDrift =
  | { readonly kind: 'changed'; readonly common: ListRecord }
  /** None of the common items stands any more. */
  | { readonly kind: 'removed' };

/** Null where the item started from none, or where the common items say what was taken over, or what the item says now. */
export function commonDrift(item: ListItem, known: ReadonlyMap<string, ListRecord>): CommonDrift | null {
  const standing = item.commons.flatMap(({ id }) => known.get(id) ?? []);
  if (item.commons.length > 0 && standing.length === 0) return { kind: 'removed' };
  const common = standing.find((one) => isNewer(one, item) && !saysTheSame(item, one.body));
  return common === undefined ? null : { kind: 'changed', common };
}

/** The item saying what a common one says by now; what is its own (figures, state, answer) stays. */
export function withCommon(item: ListItem, { id, version, body }: ListRecord): ListItem {
  const { category, text, note } = body;
  const commons = item.commons.map((common) => (common.id === id ? { id, version } : common));
  return { ...item, category, text, note, commons };
}

function isNewer({ id, version }: ListRecord, { commons }: ListItem): boolean {
  return commons.some((common) => common.id === id && common.version !== version);
}

function saysTheSame(item: ListItem, common: ListItem): boolean {
  return item.category === common.category && item.text === common.text && item.note === common.note;
}
