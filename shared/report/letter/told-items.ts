import { isOpen } from '../../action/rectification/where-it-stands.ts';
import type { CompoundScore } from '../../model/scores.ts';
import { officialDate } from '../beijing-date.ts';
import type { RegisteredItem } from '../mending/registered-items.ts';
import type { ReportInput } from '../report-input.ts';
import type { LetterContext } from './letter-context.ts';

/**
 * By leaf: the open item that was registered for what fell short of it, so that a letter of mid-year can tell it beside the
 * shortfall and need not tell it twice; none in other phases, whose items came from an earlier one.
 */
export function itemsByLeaf(
  { run, year }: Pick<ReportInput, 'run' | 'year'>,
  { code }: Pick<CompoundScore, 'code'>,
  { items }: Pick<LetterContext, 'items'>,
): ReadonlyMap<string, RegisteredItem> {
  if (run.scores.phase !== 'mid') return new Map();
  return new Map(
    (items.get(code) ?? []).flatMap((one) => {
      const { origin } = one.item;
      const isOfRun = origin.kind === 'shortfall' && origin.phase === 'mid' && origin.year === year;
      return isOfRun && isOpen(one.item) ? [[origin.leaf, one]] : [];
    }),
  );
}

/**
 * What stands before the suggestion of a shortfall that is registered; empty for one that is not.
 *
 * @example itemClause(item) // '整改项C0102-01，期限2026年9月30日。'
 */
export function itemClause(registered: RegisteredItem | undefined): string {
  if (registered === undefined) return '';
  const { number, item } = registered;
  return `整改项${number}${item.deadline === null ? '' : `，期限${officialDate(item.deadline)}`}。`;
}
