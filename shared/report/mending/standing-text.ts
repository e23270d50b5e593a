import { dueOn } from '../../action/rectification/due.ts';
import { closedOn, stateOf } from '../../action/rectification/where-it-stands.ts';
import { RECTIFICATION_STATE_NAMES, type RectificationItem } from '../../model/records/rectification-item.ts';

/**
 * Where an item stands, and that it is overdue on a day (YYYY-MM-DD).
 *
 * @example standingText(item, '2026-10-08') // '回应（逾期）'
 */
export function standingText(item: Pick<RectificationItem, 'deadline' | 'steps'>, day: string): string {
  const name = RECTIFICATION_STATE_NAMES[stateOf(item)].zh;
  if (closedOn(item) !== null) return name;
  return dueOn(item, day) === 'overdue' ? `${name}（逾期）` : name;
}
