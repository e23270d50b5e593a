import { type ColumnMatch, type ColumnMeaning, certainMatch } from '../column-meanings.ts';
import type { Column } from '../headings.ts';
import {
  FORM_NUMBERS,
  PLATFORM_IDS,
  type PlatformColumns,
  SECONDS,
  SUBMITTED_AT,
} from './platform-columns.ts';

const [ID, FORM_NUMBER, SUBMITTED, DURATION] = ['答卷编号', '编号', '提交时间', '所用时间'] as const;

/** What the columns beside the questions may mean. */
export const PLATFORM_MEANINGS: readonly ColumnMeaning[] = [
  platformMeaning(ID, 'response id'),
  platformMeaning(FORM_NUMBER, 'form number'),
  platformMeaning(SUBMITTED, 'submitted at'),
  platformMeaning(DURATION, 'duration'),
];

function platformMeaning(word: string, en: string): ColumnMeaning {
  return { word, group: 'field', name: { zh: word, en }, required: false };
}

/** The columns that survey platforms add: some are read, the others are kept without a word. */
export function platformMatches({
  ids,
  formNumber,
  submittedAt,
  seconds,
  others,
}: PlatformColumns): ColumnMatch[] {
  const read: ColumnMatch[] = ids.map((column) => certainMatch(column, ID, PLATFORM_IDS));
  const add = (column: Column | undefined, word: string, words: readonly string[]) => {
    if (column !== undefined) read.push(certainMatch(column, word, [word, ...words]));
  };
  add(formNumber, FORM_NUMBER, FORM_NUMBERS);
  add(submittedAt, SUBMITTED, SUBMITTED_AT);
  add(seconds, DURATION, SECONDS);
  const kept = others.map(
    (column): ColumnMatch => ({ column, word: null, basis: 'platform', isCertain: true, confidence: 1 }),
  );
  return [...read, ...kept];
}
