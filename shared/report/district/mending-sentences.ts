import { outcomeOf } from '../../action/rectification/outcome.ts';
import { isOfYearEnd, type RegisteredItem } from '../mending/registered-items.ts';
import type { ReportInput } from '../report-input.ts';

/**
 * At year-end: of the items that came from an indicator, how many of those indicators earn more now, less, or the same; empty
 * in other phases, and where none can be compared. It does not say why.
 */
export function movedLeavesSentence(
  { run, before, year }: Pick<ReportInput, 'run' | 'before' | 'year'>,
  items: readonly RegisteredItem[],
): string {
  if (run.scores.phase !== 'end') return '';
  const then = new Map(before?.scores.compounds.map((compound) => [compound.code, compound]));
  const now = new Map(run.scores.compounds.map((compound) => [compound.code, compound]));
  const moves = items
    .filter(({ item }) => !isOfYearEnd(item, year))
    .map(
      ({ code, item }) => outcomeOf(item, then.get(code) ?? null, now.get(code) ?? null).leaf?.moved ?? null,
    );
  const count = (way: 'up' | 'down' | 'same') => moves.filter((moved) => moved === way).length;
  const parts = [
    ['上升', count('up')],
    ['下降', count('down')],
    ['未变', count('same')],
  ] as const;
  const all = parts.reduce((sum, [, number]) => sum + number, 0);
  if (all === 0) return '';
  const told = parts.filter(([, number]) => number > 0).map(([word, number]) => `${word}${number}项`);
  return `可以比较的整改项${all}项，所对应指标的年终得分率与登记时相比，${told.join('、')}。`;
}
