import { type Movement, outcomeOf } from '../../action/rectification/outcome.ts';
import { judgementOf } from '../mending/moved-text.ts';
import { isOfYearEnd, type RegisteredItem } from '../mending/registered-items.ts';
import type { ReportInput } from '../report-input.ts';

/**
 * At year-end: of the items that came from an indicator, how many of those indicators earn more now, less, or the same, and for
 * how many that is within what samples let expect; empty in other phases, and where none can be compared. It does not say why.
 */
export function movedLeavesSentence(
  input: Pick<ReportInput, 'run' | 'before' | 'year' | 'judged'>,
  items: readonly RegisteredItem[],
): string {
  const { run, before, year } = input;
  if (run.scores.phase !== 'end') return '';
  const then = new Map(before?.scores.compounds.map((compound) => [compound.code, compound]));
  const now = new Map(run.scores.compounds.map((compound) => [compound.code, compound]));
  const moves = items
    .filter(({ item }) => !isOfYearEnd(item, year))
    .flatMap(({ code, item }) => {
      const after = now.get(code) ?? null;
      const judged = after === null ? null : judgementOf(input, after);
      return outcomeOf(item, then.get(code) ?? null, after, judged).leaf ?? [];
    });
  const parts = [
    waysText('上升', 'up', moves),
    waysText('下降', 'down', moves),
    waysText('未变', 'same', moves),
  ];
  const all = moves.filter(({ moved }) => moved !== null).length;
  if (all === 0) return '';
  const told = parts.filter((part) => part !== '').join('、');
  return `可以比较的整改项${all}项，所对应指标的年终得分率与登记时相比，${told}。`;
}

/** How many went one way; empty for none. */
function waysText(word: string, way: NonNullable<Movement['moved']>, moves: readonly Movement[]): string {
  const these = moves.filter(({ moved }) => moved === way);
  if (these.length === 0) return '';
  const noise = way === 'same' ? 0 : these.filter(({ certainty }) => certainty === 'noise').length;
  return `${word}${these.length}项${noise === 0 ? '' : `（误差范围内${noise}项）`}`;
}
