import type { RectificationItem } from '../../model/records/rectification-item.ts';
import { isOpen } from './where-it-stands.ts';

/** `soon`: its deadline is within the days of `SOON`; `undated`: open without a deadline. */
export type Due = 'closed' | 'overdue' | 'soon' | 'later' | 'undated';

/** A deadline so many days ahead is near. */
const SOON = 7;

const DAY = 24 * 60 * 60 * 1000;

/**
 * How an item stands to its deadline on a day, YYYY-MM-DD; on the deadline itself it is not overdue yet.
 *
 * @example dueOn({ deadline: '2026-09-30', steps }, '2026-10-01') // 'overdue'
 */
export function dueOn(item: Pick<RectificationItem, 'deadline' | 'steps'>, day: string): Due {
  if (!isOpen(item)) return 'closed';
  if (item.deadline === null) return 'undated';
  const left = daysUntil(item.deadline, day);
  if (left < 0) return 'overdue';
  return left <= SOON ? 'soon' : 'later';
}

/** Whole days from a day to a deadline, both YYYY-MM-DD; below 0 when it has passed. */
export function daysUntil(deadline: string, day: string): number {
  return Math.round((Date.parse(deadline) - Date.parse(day)) / DAY);
}

const URGENCY: Readonly<Record<Due, number>> = { overdue: 0, soon: 1, later: 2, undated: 3, closed: 4 };

/**
 * For sorting by what is due next on a day (YYYY-MM-DD): what is overdue first, then by deadline, then what has none, closed items
 * last. 0 for items of one deadline.
 */
export function byUrgency(a: DatedItem, b: DatedItem, day: string): number {
  const urgency = URGENCY[dueOn(a, day)] - URGENCY[dueOn(b, day)];
  if (urgency !== 0) return urgency;
  const [earlier, later] = [a.deadline ?? '', b.deadline ?? ''];
  return earlier < later ? -1 : Number(earlier > later);
}

type DatedItem = Pick<RectificationItem, 'deadline' | 'steps'>;
