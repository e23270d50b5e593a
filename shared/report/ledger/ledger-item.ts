import type { Guideline } from '../../model/guideline.ts';
import type { ItemsFrame, ToldItem } from '../mending/told-item.ts';

/** What a ledger says beside its items. */
export interface LedgerFrame extends ItemsFrame {
  readonly guideline: Pick<Guideline, 'rounding'>;
}

/** @example ledgerTitle({ year: 2026, exercise: false }) // '2026年度整改台账' */
export function ledgerTitle({ year, exercise }: Pick<LedgerFrame, 'year' | 'exercise'>): string {
  return `${year}年度整改台账${exercise ? '（演练）' : ''}`;
}

/** Items committee by committee, in their order. */
export function byCommittee(
  items: readonly ToldItem[],
): { readonly name: string; readonly items: readonly ToldItem[] }[] {
  const groups = Map.groupBy(items, ({ subdistrict, committee }) => `${subdistrict}${committee}`);
  return [...groups].map(([name, own]) => ({ name: name || '不在名册', items: own }));
}
