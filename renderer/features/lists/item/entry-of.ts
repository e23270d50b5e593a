import type { ListEntry, ListItemView } from '../../../../shared/contract/lists.ts';
import { LIST_CATEGORIES, type List } from '../../../../shared/model/records/list-item.ts';

/** What stands in the fields at first: what the item says, or what a new one begins with. */
export function entryOf(list: List, item: ListItemView | null): ListEntry {
  if (item === null) {
    const [category = 'infrastructure'] = LIST_CATEGORIES[list];
    return {
      ...{ list, category, text: '', note: '', origin: '', asked: null, state: 'confirmed', compounds: [] },
      ...{ excerpts: [], answer: { services: [], resources: [], action: '' } },
    };
  }
  const { category, text, note, asked, state, compounds, services, resources, action, drawnFrom } = item;
  return {
    ...{ list: item.list, category, text, note, asked, state, origin: item.origin },
    compounds: compounds.map(({ code }) => code),
    excerpts: drawnFrom.flatMap(({ excerpt }) => excerpt ?? []),
    answer: {
      services: services.map(({ id }) => id),
      resources: resources.map(({ id }) => id),
      action,
    },
  };
}
