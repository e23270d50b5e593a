import type { CompoundScore } from '../../model/scores.ts';
import { paragraph, type Section, section } from '../paper.ts';
import type { ReportInput } from '../report-input.ts';
import type { LetterContext } from './letter-context.ts';
import type { LetterExtent } from './letter-extent.ts';
import { letterItems } from './letter-items.ts';
import { closedNames, itemsHeading, itemsSentence, restSentence } from './mending-sentences.ts';
import { itemTable } from './mending-table.ts';

/**
 * 整改项: what was registered of the compound. At mid-year by whom and by when it is to be mended; from year-end on, which were
 * closed and whether the figures moved. None where nothing was registered, or where there is room for a line only.
 */
export function itemsSection(
  input: ReportInput,
  compound: CompoundScore,
  context: LetterContext,
  { items: extent, shortfalls }: LetterExtent,
): Section[] {
  const { open, closed, told } = letterItems(input, compound, context, shortfalls);
  const all = [...open, ...closed];
  if (all.length === 0 || extent.form === 'line') return [];
  const inTable = extent.closed === 'rows' ? all : open;
  const shown = inTable.slice(0, extent.most);
  const counts = { all: all.length, open: open.length, shown: shown.length, told };
  const names = extent.closed === 'rows' ? '' : closedNames(closed);
  const before = context.before.get(compound.code) ?? null;
  const words =
    itemsSentence({ ...counts, names }, input, compound, before) +
    restSentence(inTable.length - shown.length);
  return [
    section(itemsHeading({ ...counts, inTable: inTable.length }), [
      paragraph(words),
      ...(shown.length === 0 ? [] : [itemTable(input, compound, { shown, before, longest: extent.longest })]),
    ]),
  ];
}
