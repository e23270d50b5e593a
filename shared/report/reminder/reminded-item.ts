import type { ToldItem } from '../mending/told-item.ts';

/** An open item that is overdue or nearly so. */
export interface RemindedItem extends ToldItem {
  /** Days to its deadline, below 0 when it has passed. */
  readonly daysLeft: number;
}

/**
 * How long something is overdue, or how soon it is due.
 *
 * @example dueText(-3) // '逾期3天'
 */
export function dueText(daysLeft: number): string {
  if (daysLeft < 0) return `逾期${-daysLeft}天`;
  return daysLeft === 0 ? '今天到期' : `${daysLeft}天后到期`;
}
