import type { CloseOut } from '../../action/rectification/close-out.ts';
import type { Guideline } from '../../model/guideline.ts';
import { officialDate } from '../beijing-date.ts';
import { rateText } from '../rate-text.ts';

/**
 * How far the items have come on a day (YYYY-MM-DD), without its full stop.
 *
 * @example closeOutClause(closeOut(items, day), day, guideline)
 * // '登记整改项12项，截至2026年11月30日已销号9项（销号率75.0%），逾期未销号1项'
 */
export function closeOutClause(
  { items, closed, overdue, rate }: CloseOut,
  day: string,
  guideline: Pick<Guideline, 'rounding'>,
): string {
  const late = overdue === 0 ? '' : `，逾期未销号${overdue}项`;
  return `登记整改项${items}项，截至${officialDate(day)}已销号${closed}项（销号率${rateText(rate, guideline)}）${late}`;
}
