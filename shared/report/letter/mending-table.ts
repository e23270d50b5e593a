import { outcomeOf } from '../../action/rectification/outcome.ts';
import { yearMark } from '../../action/rectification/problem-text.ts';
import type { CompoundScore } from '../../model/scores.ts';
import { cutText } from '../cut-text.ts';
import { NO_FIGURE, percentText } from '../figures.ts';
import { documentDay } from '../mending/document-day.ts';
import { judgementOf, movedText } from '../mending/moved-text.ts';
import { isOfYearEnd, type RegisteredItem } from '../mending/registered-items.ts';
import { standingText } from '../mending/standing-text.ts';
import { column, type PaperTable, table } from '../paper.ts';
import type { ReportInput } from '../report-input.ts';

interface ShownItems {
  readonly shown: readonly RegisteredItem[];
  /** The compound at mid-year; null where that is not known. */
  readonly before: CompoundScore | null;
  /** Characters of what is to be mended. */
  readonly longest: number;
}

/** Items in a table: what is to be done, or at year-end what came of it. */
export function itemTable(input: ReportInput, compound: CompoundScore, items: ShownItems): PaperTable {
  return input.run.scores.phase === 'end' ? outcomeTable(input, compound, items) : taskTable(input, items);
}

function taskTable(input: ReportInput, { shown, longest }: ShownItems): PaperTable {
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
    cutText(item.problem, longest) + yearMark(item, input.year),
    cutText(item.responsible, LONGEST_NAME) || NO_FIGURE,
    item.deadline ?? NO_FIGURE,
    standingText(item, day),
  ]);
  return table(columns, rows);
}

function outcomeTable(
  input: ReportInput,
  compound: CompoundScore,
  { shown, before, longest }: ShownItems,
): PaperTable {
  const day = documentDay(input);
  const judged = judgementOf(input, compound);
  const columns = [
    column('编号', 14),
    column('要整改的问题', 34, 'left'),
    column('进展', 13),
    column('登记时得分率', 12),
    column('年终得分率', 11),
    column('变化', 16),
  ];
  const rows = shown.map(({ number, item }) => {
    const leaf = isOfYearEnd(item, input.year) ? null : outcomeOf(item, before, compound, judged).leaf;
    return [
      number,
      cutText(item.problem, longest) + yearMark(item, input.year),
      standingText(item, day),
      percentText(leaf?.before ?? null),
      percentText(leaf?.after ?? null),
      leaf === null ? NO_FIGURE : movedText(leaf),
    ];
  });
  return table(columns, rows);
}

const LONGEST_NAME = 20;
