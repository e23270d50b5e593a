import { isOfFew } from '../../../shared/action/lists/published-need.ts';
import type { Portrait, PortraitItem, PortraitListItem } from '../../../shared/action/portrait/portrait.ts';
import { dueOn } from '../../../shared/action/rectification/due.ts';
import { isOpen, stateOf } from '../../../shared/action/rectification/where-it-stands.ts';
import { type Compound, committeeKey } from '../../../shared/model/compound.ts';
import { LIST_CATEGORY_NAMES, type List, stateName } from '../../../shared/model/records/list-item.ts';
import { RECTIFICATION_STATE_NAMES } from '../../../shared/model/records/rectification-item.ts';
import type { ReadStore } from '../../store/store.ts';
import { knownItems, listItemsAbout } from '../lists/remembered-lists.ts';
import { type StandingItem, standingItems } from '../rectification/standing-items.ts';

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

/** What is still to be mended in a compound on a day, and how much was. */
export function portraitItems(
  db: ReadStore,
  { code }: Compound,
  day: string,
): Pick<Portrait, 'openItems' | 'closedItems'> {
  const items = standingItems(db).filter(({ place }) => place.code === code);
  const open = items.filter(({ record }) => isOpen(record.body));
  return { openItems: open.map((item) => shown(item, day)), closedItems: items.length - open.length };
}

function shown({ record: { id, body }, number }: StandingItem, day: string): PortraitItem {
  const { problem, responsible, deadline } = body;
  const state = RECTIFICATION_STATE_NAMES[stateOf(body)];
  return {
    ...{ id, number, problem, state, responsible, deadline },
    isOverdue: dueOn(body, day) === 'overdue',
  };
}
