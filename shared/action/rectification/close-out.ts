import { Rational } from '../../exact/rational.ts';
import type { RectificationItem } from '../../model/records/rectification-item.ts';
import { dueOn } from './due.ts';

/** How far a number of items has come. */
export interface CloseOut {
  readonly items: number;
  readonly closed: number;
  readonly open: number;
  readonly overdue: number;
  /** 销号率 = closed / items, 0…1, exact; null where there are no items. */
  readonly rate: Rational | null;
}

/** How many of the items are closed, and how many of the others are overdue on a day (YYYY-MM-DD). */
export function closeOut(
  items: readonly Pick<RectificationItem, 'deadline' | 'steps'>[],
  day: string,
): CloseOut {
  const dues = items.map((item) => dueOn(item, day));
  const closed = dues.filter((due) => due === 'closed').length;
  return {
    items: items.length,
    closed,
    open: items.length - closed,
    overdue: dues.filter((due) => due === 'overdue').length,
    rate: items.length === 0 ? null : Rational.of(closed).dividedBy(Rational.of(items.length)),
  };
}
