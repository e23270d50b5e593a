import { isOfFew } from '../../../shared/action/lists/published-need.ts';
import type { Portrait, PortraitListItem } from '../../../shared/action/portrait/portrait.ts';
import { type Compound, committeeKey } from '../../../shared/model/compound.ts';
import { LIST_CATEGORY_NAMES, type List, stateName } from '../../../shared/model/records/list-item.ts';
import type { ReadStore } from '../../store/store.ts';
import { knownItems, listItemsAbout } from '../lists/remembered-lists.ts';

/**
 * What the committee's lists say of a compound: its own items first. Not among them are items that were dropped and, as in letters,
 * those that only fewer than five residents speak of.
 */
export function portraitLists(
  db: ReadStore,
  compound: Compound,
): Pick<Portrait, 'needs' | 'resources' | 'services'> {
  const about = { level: 'committee', key: committeeKey(compound) } as const;
  const known = knownItems(db);
  const items = listItemsAbout(db, about)
    .filter(({ body }) => body.state !== 'dropped' && !isOfFew(body, known))
    .filter(({ body }) => body.compounds.length === 0 || body.compounds.includes(compound.code));
  const of = (list: List): PortraitListItem[] =>
    items
      .filter(({ body }) => body.list === list)
      .map(({ id, body }) => ({
        id,
        text: body.text,
        category: LIST_CATEGORY_NAMES[body.category],
        state: stateName(list, body.state),
        asked: body.asked,
        isOwn: body.compounds.length > 0,
      }))
      .sort((a, b) => Number(b.isOwn) - Number(a.isOwn) || (b.asked ?? 0) - (a.asked ?? 0));
  return { needs: of('needs'), resources: of('resources'), services: of('services') };
}
