import { outcomeOf } from '../../action/rectification/outcome.ts';
import { yearMark } from '../../action/rectification/problem-text.ts';
import type { CompoundScore } from '../../model/scores.ts';
import { cutText } from '../cut-text.ts';
import { documentDay } from '../mending/document-day.ts';
import { judgementOf, movedText } from '../mending/moved-text.ts';
import { isOfYearEnd, type RegisteredItem } from '../mending/registered-items.ts';
import { standingText } from '../mending/standing-text.ts';
import type { ReportInput } from '../report-input.ts';
import type { LetterContext } from './letter-context.ts';
import type { LetterExtent } from './letter-extent.ts';
import { letterItems } from './letter-items.ts';
import { closedNames, itemsName, itemsSentence, restSentence } from './mending-sentences.ts';

/**
 * 整改项 as a row of the table that says which compound this is about, where there is no room for a section: how many there are,
 * the most important ones, and where the others stand. None where nothing was registered.
 */
export function itemsRow(
  input: ReportInput,
  compound: CompoundScore,
  context: LetterContext,
  { items: extent, shortfalls }: LetterExtent,
): string[][] {
  const { open, closed, told } = letterItems(input, compound, context, shortfalls);
  const all = open.length + closed.length;
  if (all === 0 || extent.form !== 'line') return [];
  const shown = open.slice(0, extent.most);
  const before = context.before.get(compound.code) ?? null;
  const counts = { all, open: open.length, names: closedNames(closed) };
  const named = shown.map((one) => itemClause(one, { input, compound, before, longest: extent.longest }));
  const words = named.length === 0 ? '' : `${named.join('；')}。`;
  const text =
    itemsSentence(counts, input, compound, before) + words + restSentence(open.length - shown.length);
  return [[itemsName(told), text]];
}

interface Telling {
  readonly input: ReportInput;
  readonly compound: CompoundScore;
  readonly before: CompoundScore | null;
  readonly longest: number;
}

/** C0102-01 物业服务满意率（登记，期限2026-09-30）; at year-end with the way that its figure went. */
function itemClause({ number, item }: RegisteredItem, { input, compound, before, longest }: Telling): string {
  const { run, year } = input;
  const leaf =
    run.scores.phase !== 'end' || isOfYearEnd(item, year)
      ? null
      : outcomeOf(item, before, compound, judgementOf(input, compound)).leaf;
  const facts = [
    standingText(item, documentDay(input)),
    ...(item.deadline === null ? [] : [`期限${item.deadline}`]),
    ...(leaf === null || leaf.moved === null ? [] : [`得分率${movedText(leaf)}`]),
  ];
  return `${number} ${cutText(item.problem, longest)}${yearMark(item, year)}（${facts.join('，')}）`;
}
