import { daysUntil, dueOn } from '../../../shared/action/rectification/due.ts';
import type { ItemFilter } from '../../../shared/contract/rectification/items.ts';
import type { RemindedItem } from '../../../shared/report/reminder/reminded-item.ts';
import type { Workspace } from '../../store/workspace.ts';
import { itemsStanding, itemsWithin } from './filter-items.ts';
import { restsOnFew } from './rests-on-few.ts';
import { standingItems } from './standing-items.ts';

/** The items that fit a filter and are overdue on a day (YYYY-MM-DD) or soon will be, the longest overdue first in each committee. */
export function remindedItems(
  workspace: Pick<Workspace, 'store' | 'year'>,
  filter: ItemFilter,
  day: string,
): RemindedItem[] {
  const isOfFew = restsOnFew(workspace);
  const items = itemsStanding(itemsWithin(standingItems(workspace.store), filter), filter, day);
  return items
    .flatMap(({ record: { body }, number, place }): RemindedItem[] => {
      const due = dueOn(body, day);
      if (body.deadline === null || (due !== 'overdue' && due !== 'soon')) return [];
      const { subdistrict, committee, code, name: compound } = place;
      const daysLeft = daysUntil(body.deadline, day);
      const reminded = { number, subdistrict, committee, code, compound, item: body, daysLeft };
      return [{ ...reminded, isOfFew: isOfFew(code, body) }];
    })
    .sort((a, b) => a.daysLeft - b.daysLeft);
}
