import type { StoredRecord } from '../../../model/records/record.ts';
import type {
  RectificationItem,
  RectificationState,
  RectificationStep,
} from '../../../model/records/rectification-item.ts';
import type { Problem } from '../../../problems/problem.ts';

export type ReturnOutcome = 'accepted' | 'unchanged' | 'rejected';

/** What an import would make of one row of a return. */
export interface ReturnRow {
  readonly row: number;
  /** The number of the item, as written. */
  readonly number: string;
  readonly outcome: ReturnOutcome;
  /** Where the item stands before the row; null where it is not known. */
  readonly before: RectificationState | null;
  /** The step that the row adds, or that was recorded already; null for none. */
  readonly step: RectificationStep | null;
  /** Why it is rejected; or what was not taken of it. */
  readonly problems: readonly Problem[];
}

/** What an import of a return would do; accepted + unchanged + rejected = the rows that are not blank. */
export interface ReturnPlan {
  readonly sheet: string;
  readonly rows: readonly ReturnRow[];
  readonly counts: Readonly<Record<ReturnOutcome, number>>;
  /** The items that change, as they would be. */
  readonly changed: readonly StoredRecord<'rectification'>[];
}

/** An item while the rows of a file are laid upon it. */
export interface WorkedItem {
  readonly record: StoredRecord<'rectification'>;
  readonly body: RectificationItem;
  /** Steps of this file that it holds beyond those it was exported with. */
  readonly taken: number;
}
