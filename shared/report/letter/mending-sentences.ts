import { scoreMovement } from '../../action/rectification/outcome.ts';
import type { CompoundScore } from '../../model/scores.ts';
import { scoreText } from '../figures.ts';
import { movedText } from '../mending/moved-text.ts';
import type { ReportInput } from '../report-input.ts';

interface ItemCounts {
  readonly all: number;
  /** Of them, those that the table tells. */
  readonly shown: number;
  readonly open: number;
}

/** What the section is called: how many items there are beside those that were told before, and how many of them follow. */
export function itemsHeading({
  all,
  shown,
  told,
}: Pick<ItemCounts, 'all' | 'shown'> & { readonly told: number }): string {
  const name = told === 0 ? '整改项' : '其他整改项';
  return shown < all ? `${name}（共${all}项，列${shown}项）` : `${name}（${all}项）`;
}

/** What is asked of the compound; from year-end on, how many are closed and whether its score moved. */
export function itemsSentence(
  { all, open }: Pick<ItemCounts, 'all' | 'open'>,
  { run, guideline, judged }: Pick<ReportInput, 'run' | 'guideline' | 'judged'>,
  compound: CompoundScore,
  before: CompoundScore | null,
): string {
  const closed = all - open;
  if (run.scores.phase === 'mid') {
    if (open === 0) return `${all}项均已销号。`;
    const done = closed === 0 ? '' : `其中${closed}项已销号。`;
    return `${done}请按期限整改，填写整改反馈表并附佐证。`;
  }
  const done = open === 0 ? `${all}项均已销号` : `已销号${closed}项，未销号${open}项，请继续整改`;
  if (run.scores.phase !== 'end') return `${done}。`;
  const score = scoreMovement(before, compound, judged?.score(compound));
  if (score.moved === null) return `${done}。`;
  const to = `小区得分由中期${scoreText(score.before, guideline)}分到年终${scoreText(score.after, guideline)}分`;
  return `${done}；${to}，${movedText(score)}。`;
}
