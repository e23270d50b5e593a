import { listEntries, readPair, WORDS } from '../cell-words.ts';
import { readNumber } from './read-number.ts';
import type { WorkbookRow } from './workbook-row.ts';

/** One entry of a cell: a word and a number with a colon between. */
interface Pair {
  readonly word: string;
  readonly value: number;
}

/** Words with a number each, `楼道堆物：0.5`; undefined when the cell is blank or an entry is none. */
export function readWeights(row: WorkbookRow, heading: string): Record<string, number> | undefined {
  const pairs = readPairs(row, heading);
  const words = pairs?.map(({ word }) => word) ?? [];
  const twice = words.find((word, index) => words.indexOf(word) !== index);
  if (twice !== undefined) row.note('guideline-cell-word-twice', { value: twice }, heading);
  return pairs && Object.fromEntries(pairs.map(({ word, value }) => [word, value]));
}

/** Steps, `95：10`; undefined when the cell is blank or an entry is none. */
export function readSteps(row: WorkbookRow, heading: string): { from: number; points: number }[] | undefined {
  const pairs = readPairs(row, heading);
  if (pairs === undefined) return undefined;
  const steps = pairs.map(({ word, value }) => ({ from: readNumber(word), points: value, word }));
  const wrong = steps.filter(({ from }) => from === null);
  for (const { word } of wrong) row.note('guideline-cell-pair', { value: word }, heading);
  return wrong.length > 0 ? undefined : steps.map(({ from, points }) => ({ from: from ?? 0, points }));
}

function readPairs(row: WorkbookRow, heading: string): Pair[] | undefined {
  const written = row.readable(heading);
  if (written === undefined) return undefined;
  if (written === WORDS.none) return [];
  const entries = listEntries(written).map((entry) => ({ entry, pair: pairOf(entry) }));
  const wrong = entries.filter(({ pair }) => pair === null);
  for (const { entry } of wrong) row.note('guideline-cell-pair', { value: entry.trim() }, heading);
  return wrong.length > 0 ? undefined : entries.flatMap(({ pair }) => pair ?? []);
}

function pairOf(entry: string): Pair | null {
  const sides = readPair(entry);
  const value = readNumber(sides?.value);
  return sides === null || value === null ? null : { word: sides.word, value };
}
