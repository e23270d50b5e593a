import { scoreMovement } from '../../action/rectification/outcome.ts';
import type { CompoundScore } from '../../model/scores.ts';
import { scoreText } from '../figures.ts';
import { movedText } from '../mending/moved-text.ts';
import type { RegisteredItem } from '../mending/registered-items.ts';
import type { ReportInput } from '../report-input.ts';

interface ItemCounts {
  readonly all: number;
  readonly open: number;
  /** The closed ones by name, where they do not stand in the table; empty where they do. */
  readonly names: string;
}

/** Items beside those that were told with the shortfalls are other ones. */
export function itemsName(told: number): string {
  return told === 0 ? '整改项' : '其他整改项';
}

/** What the section is called: how many items there are beside those that were told before, and how many of them follow. */
export function itemsHeading({
  all,
  shown,
  inTable,
  told,
}: {
  readonly all: number;
  /** Of those that belong into the table, the ones that stand there. */
  readonly shown: number;
  readonly inTable: number;
  readonly told: number;
}): string {
  const name = itemsName(told);
  return shown < inTable ? `${name}（共${all}项，列${shown}项）` : `${name}（${all}项）`;
}

/** What is asked of the compound; from year-end on, how many are closed and whether its score moved. */
export function itemsSentence(
  { all, open, names }: ItemCounts,
  { run, guideline, judged }: Pick<ReportInput, 'run' | 'guideline' | 'judged'>,
  compound: CompoundScore,
  before: CompoundScore | null,
): string {
  const closed = all - open;
  if (run.scores.phase === 'mid') {
    if (open === 0) return `${all}项均已销号${names}。`;
    const done = closed === 0 ? '' : `其中${closed}项已销号${names}。`;
    return `${done}请按期限整改，填写整改反馈表并附佐证。`;
  }
  const done =
    open === 0
      ? `${all}项均已销号${names}`
      : `已销号${closed}项${closed === 0 ? '' : names}，未销号${open}项，请继续整改`;
  if (run.scores.phase !== 'end') return `${done}。`;
  const score = scoreMovement(before, compound, judged?.score(compound));
  if (score.moved === null) return `${done}。`;
  const to = `小区得分由中期${scoreText(score.before, guideline)}分到年终${scoreText(score.after, guideline)}分`;
  return `${done}；${to}，${movedText(score)}。`;
}

/** So many closed items are named. */
const MOST_NAMED = 5;

/**
 * Closed items by their numbers, in brackets; empty for none.
 *
 * @example closedNames(closed) // '（C0102-01、C0102-03）'
 */
export function closedNames(closed: readonly RegisteredItem[]): string {
  if (closed.length === 0) return '';
  const named = closed.slice(0, MOST_NAMED).map(({ number }) => number);
  return `（${named.join('、')}${closed.length > named.length ? '等' : ''}）`;
}

/** Where the items stand that the letter has no room for; empty for none. */
export function restSentence(rest: number): string {
  return rest === 0 ? '' : `另有${rest}项，见整改清单。`;
}
