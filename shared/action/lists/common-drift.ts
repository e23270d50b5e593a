import type { ListItem } from '../../model/records/list-item.ts';
import type { StoredRecord } from '../../model/records/record.ts';

/** How the common item says something else by now than when an individual item started from it. */
export type CommonDrift =
  | { readonly kind: 'changed'; readonly common: StoredRecord<'list-item'> }
  | { readonly kind: 'removed' };

/** Null where the item started from none, or where the common item says what was taken over, or what the item says now. */
export function commonDrift(
  item: ListItem,
  commons: ReadonlyMap<string, StoredRecord<'list-item'>>,
): CommonDrift | null {
  if (item.common === null) return null;
  const common = commons.get(item.common.id);
  if (common === undefined) return { kind: 'removed' };
  if (common.version === item.common.version || saysTheSame(item, common.body)) return null;
  return { kind: 'changed', common };
}

/** The item saying what the common one says by now; what is its own (figures, state, answer) stays. */
export function withCommon(item: ListItem, { id, version, body }: StoredRecord<'list-item'>): ListItem {
  const { category, text, note } = body;
  return { ...item, category, text, note, common: { id, version } };
}

function saysTheSame(item: ListItem, common: ListItem): boolean {
  return item.category === common.category && item.text === common.text && item.note === common.note;
}
