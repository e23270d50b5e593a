import { readList, readWord, WORDS } from '../cell-words.ts';
import type { Names } from './names.ts';
import type { WorkbookRow } from './workbook-row.ts';

/**
 * The id that a cell refers to, by id or by name; undefined when it is blank. What cannot be told is noted,
 * and comes back as written.
 */
export function readReference(row: WorkbookRow, heading: string, names: Names): string | undefined {
  const words = row.text(heading);
  return words === undefined ? undefined : resolved(row, heading, words, names);
}

/** The ids that a list refers to, one a line or with marks between; undefined when the cell is blank. */
export function readReferences(row: WorkbookRow, heading: string, names: Names): string[] | undefined {
  const written = row.readable(heading);
  if (written === undefined) return undefined;
  if (written === WORDS.none) return [];
  return entriesOf(written, names).map((words) => resolved(row, heading, words, names));
}

/** One line that names something as a whole is no list, whatever stands in it. */
function entriesOf(written: string, names: Names): string[] {
  const whole = readWord(written);
  if (!written.includes('\n') && names.find(whole).length > 0) return [whole];
  return readList(written).flatMap((entry) => apart(entry, names));
}

const COMMAS = /[、，,]/u;

/** An entry that means nothing as a whole, but does in parts, is a list that was written on one line. */
function apart(entry: string, names: Names): string[] {
  if (names.find(entry).length > 0) return [entry];
  const parts = entry.split(COMMAS).map(readWord);
  return parts.every((part) => names.find(part).length > 0) ? parts : [entry];
}

function resolved(row: WorkbookRow, heading: string, words: string, names: Names): string {
  const [id, ...others] = names.find(words);
  if (id === undefined) {
    const facts = { value: words, known: names.hint(words), sheet: names.sheet };
    row.note('guideline-cell-name', facts, heading);
    return words;
  }
  if (others.length > 0) {
    row.note('guideline-cell-ambiguous', { value: words, ids: [id, ...others].join('、') }, heading);
  }
  return id;
}
