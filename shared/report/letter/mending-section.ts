import { type Outcome, outcomeOf } from '../../action/rectification/outcome.ts';
import { yearMark } from '../../action/rectification/problem-text.ts';
import { isOpen } from '../../action/rectification/where-it-stands.ts';
import { shortfallsOf } from '../../action/shortfall/shortfalls.ts';
import type { CompoundScore } from '../../model/scores.ts';
import { cutText } from '../cut-text.ts';
import { NO_FIGURE, percentText } from '../figures.ts';
import { documentDay } from '../mending/document-day.ts';
import { judgementOf, movedText } from '../mending/moved-text.ts';
import { isOfYearEnd, type RegisteredItem } from '../mending/registered-items.ts';
import { standingText } from '../mending/standing-text.ts';
import { column, type PaperTable, paragraph, type Section, section, table } from '../paper.ts';
import type { ReportInput } from '../report-input.ts';
import type { LetterContext } from './letter-context.ts';
import type { LetterExtent } from './letter-extent.ts';
import { itemsHeading, itemsSentence } from './mending-sentences.ts';
import { itemsByLeaf } from './told-items.ts';

/**
 * 整改项: what was registered of the compound. At mid-year by whom and by when it is to be mended; from year-end on, which were
 * closed and whether the figures moved. None where nothing was registered.
 */
export function itemsSection(
  input: ReportInput,
  compound: CompoundScore,
  context: LetterContext,
  { items: most, shortfalls }: LetterExtent,
): Section[] {
  const { items, before } = context;
  const told = toldBeside(input, compound, context, shortfalls);
  const own = (items.get(compound.code) ?? []).filter((one) => !told.has(one));
  if (own.length === 0) return [];
  const shown = own.slice(0, most);
  const open = own.filter(({ item }) => isOpen(item)).length;
  const counts = { all: own.length, shown: shown.length, open };
  const isEnd = input.run.scores.phase === 'end';
  const judged = judgementOf(input, compound);
  const outcome = (one: RegisteredItem) =>
    outcomeOf(one.item, before.get(compound.code) ?? null, compound, judged);
  return [
    section(itemsHeading({ ...counts, told: told.size }), [
      paragraph(itemsSentence(counts, input, compound, before.get(compound.code) ?? null)),
      isEnd ? outcomeTable(input, shown, outcome) : taskTable(input, shown),
    ]),
  ];
}

/** The items that stand beside the shortfalls of this very letter. */
function toldBeside(
  input: ReportInput,
  compound: CompoundScore,
  context: LetterContext,
  shortfalls: number,
): ReadonlySet<RegisteredItem> {
  const items = itemsByLeaf(input, compound, context);
  if (items.size === 0) return new Set();
  const shown = shortfallsOf(compound, input.guideline).slice(0, shortfalls);
  return new Set(shown.flatMap(({ leaf }) => items.get(leaf) ?? []));
}

function taskTable(input: ReportInput, shown: readonly RegisteredItem[]): PaperTable {
  const day = documentDay(input);
  const columns = [
    column('编号', 14),
    column('要整改的问题', 41, 'left'),
    column('责任单位', 18, 'left'),
    column('期限', 13),
    column('进展', 14),
  ];
  const rows = shown.map(({ number, item }) => [
    number,
    cutText(item.problem, LONGEST_PROBLEM) + yearMark(item, input.year),
    cutText(item.responsible, LONGEST_NAME) || NO_FIGURE,
    item.deadline ?? NO_FIGURE,
    standingText(item, day),
  ]);
  return table(columns, rows);
}

function outcomeTable(
  input: ReportInput,
  shown: readonly RegisteredItem[],
  outcomeFor: (item: RegisteredItem) => Outcome,
): PaperTable {
  const day = documentDay(input);
  const columns = [
    column('编号', 14),
    column('要整改的问题', 34, 'left'),
    column('进展', 13),
    column('登记时得分率', 12),
    column('年终得分率', 11),
    column('变化', 16),
  ];
  const rows = shown.map((one) => {
    const leaf = isOfYearEnd(one.item, input.year) ? null : outcomeFor(one).leaf;
    return [
      one.number,
      cutText(one.item.problem, LONGEST_PROBLEM) + yearMark(one.item, input.year),
      standingText(one.item, day),
      percentText(leaf?.before ?? null),
      percentText(leaf?.after ?? null),
      leaf === null ? NO_FIGURE : movedText(leaf),
    ];
  });
  return table(columns, rows);
}

const LONGEST_PROBLEM = 44;
const LONGEST_NAME = 20;
