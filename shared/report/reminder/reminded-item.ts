import type { RectificationItem } from '../../model/records/rectification-item.ts';

/** An open item that is overdue or nearly so. */
export interface RemindedItem {
  readonly number: string;
  readonly subdistrict: string;
  readonly committee: string;
  readonly code: string;
  readonly compound: string;
  readonly item: RectificationItem;
  /** Days to its deadline, below 0 when it has passed. */
  readonly daysLeft: number;
  /** The figures that it tells rest on fewer responses than the sampling plan asks for. */
  readonly isOfFew: boolean;
}

/** What every reminder says beside its items. */
export interface ReminderFrame {
  readonly year: number;
  /** The day that deadlines are held against, YYYY-MM-DD. */
  readonly day: string;
  readonly exercise: boolean;
  /** Who reminds; empty where the bureau has not said its name. */
  readonly bureau: string;
  readonly author: string;
  /** ISO 8601 in UTC. */
  readonly createdAt: string;
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
