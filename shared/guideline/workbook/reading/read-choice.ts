import { plainText } from '../../../cells/plain-text.ts';
import { listEntries, readWord, WORDS } from '../cell-words.ts';
import type { ChoiceWords } from '../choice-words.ts';
import type { WorkbookRow } from './workbook-row.ts';

/** The code that a word stands for: by its Chinese or English wording, or the code itself; null for no such word. */
function codeOf<Code extends string>(word: string, words: ChoiceWords<Code>): Code | null {
  const key = keyOf(word);
  const entries = Object.entries(words) as [Code, ChoiceWords[Code]][];
  return (
    entries.find(([code, { zh, en }]) => [zh, code, en].some((name) => keyOf(name) === key))?.[0] ?? null
  );
}

function keyOf(word: string): string {
  return plainText(word).toLowerCase();
}

/** The code chosen in a cell; undefined when it is blank, or after noting that there is no such choice. */
export function readChoice<Code extends string>(
  row: WorkbookRow,
  heading: string,
  words: ChoiceWords<Code>,
): Code | undefined {
  const word = row.text(heading);
  if (word === undefined) return undefined;
  const code = codeOf(word, words);
  if (code === null) noteUnknown(row, heading, word, words);
  return code ?? undefined;
}

const COMMAS = /[、，,]/u;

/** The codes listed in a cell, one a line or with marks between; undefined when it is blank. */
export function readChoices<Code extends string>(
  row: WorkbookRow,
  heading: string,
  words: ChoiceWords<Code>,
): Code[] | undefined {
  const written = row.readable(heading);
  if (written === undefined) return undefined;
  if (written === WORDS.none) return [];
  const entries = listEntries(written)
    .flatMap((entry) => entry.split(COMMAS))
    .map(readWord);
  return entries.flatMap((word) => {
    const code = codeOf(word, words);
    if (code === null) noteUnknown(row, heading, word, words);
    return code ?? [];
  });
}

function noteUnknown(row: WorkbookRow, heading: string, value: string, words: ChoiceWords): void {
  const wordings = Object.values(words);
  const choices = wordings.map(({ zh }) => zh).join('、');
  const choicesInEnglish = wordings.map(({ zh, en }) => `${zh} (${en})`).join(', ');
  row.note('guideline-cell-choice', { value, choices, choicesInEnglish }, heading);
}
