import type { Guideline } from '../../model/guideline.ts';
import type { RectificationItem } from '../../model/records/rectification-item.ts';

/** An item of the ledger, open or closed. */
export interface LedgerItem {
  readonly number: string;
  readonly subdistrict: string;
  readonly committee: string;
  readonly code: string;
  readonly compound: string;
  readonly item: RectificationItem;
  /** The figures that it tells rest on fewer responses than the sampling plan asks for. */
  readonly isOfFew: boolean;
}

/** What a ledger says beside its items. */
export interface LedgerFrame {
  readonly year: number;
  /** The day that deadlines are held against, YYYY-MM-DD. */
  readonly day: string;
  readonly exercise: boolean;
  /** Empty where the bureau has not said its name. */
  readonly bureau: string;
  readonly author: string;
  /** ISO 8601 in UTC. */
  readonly createdAt: string;
  readonly guideline: Pick<Guideline, 'rounding'>;
}

/** @example ledgerTitle({ year: 2026, exercise: false }) // '2026年度整改台账' */
export function ledgerTitle({ year, exercise }: Pick<LedgerFrame, 'year' | 'exercise'>): string {
  return `${year}年度整改台账${exercise ? '（演练）' : ''}`;
}

/** Items committee by committee, in their order. */
export function byCommittee(
  items: readonly LedgerItem[],
): { readonly name: string; readonly items: readonly LedgerItem[] }[] {
  const groups = Map.groupBy(items, ({ subdistrict, committee }) => `${subdistrict}${committee}`);
  return [...groups].map(([name, own]) => ({ name: name || '不在名册', items: own }));
}
