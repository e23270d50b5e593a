import type { ListItem } from '../../../../shared/model/records/list-item.ts';
import type { StoredRecord } from '../../../../shared/model/records/record.ts';

/** An item of a list, written by hand. */
export function item(changes: Partial<ListItem> = {}): ListItem {
  return {
    ...{ list: 'needs', category: 'special_groups', text: '增加助餐点', note: '' },
    sources: [{ kind: 'hand', words: '' }],
    asked: null,
    state: 'confirmed',
    commons: [],
    compounds: [],
    answer: { services: [], resources: [], action: '' },
    ...changes,
  };
}

/** The item as a record of a type; of its first version unless another is said. */
export function record(id: string, body: ListItem = item(), version = 1): StoredRecord<'list-item'> {
  return {
    ...{ id, about: { level: 'type', key: 'a' }, version, body },
    ...{ author: '王科员', at: '2026-06-01T00:00:00.000Z' },
  };
}
