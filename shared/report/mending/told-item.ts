import type { RectificationItem } from '../../model/records/rectification-item.ts';

/** An item as a reminder or the ledger tells it. */
export interface ToldItem {
  readonly number: string;
  readonly subdistrict: string;
  readonly committee: string;
  readonly code: string;
  readonly compound: string;
  readonly item: RectificationItem;
  /** The figures that it tells rest on fewer responses than the sampling plan asks for. */
  readonly isOfFew: boolean;
}

/** What is said beside the items. */
export interface ItemsFrame {
  readonly year: number;
  /** The day that deadlines are held against, YYYY-MM-DD. */
  readonly day: string;
  readonly exercise: boolean;
  /** Who reminds, or keeps the ledger; empty where the bureau has not said its name. */
  readonly bureau: string;
  readonly author: string;
  /** ISO 8601 in UTC. */
  readonly createdAt: string;
}
