/** Words that say something by themselves in a guideline's workbook. */
export const WORDS = {
  /** In a level's column: this leaf has no branch of the level, though the row above has one. */
  noBranch: '—',
  /** An option without a value, a limit that is not set, a list without members. */
  noValue: '不计分',
  unset: '不设',
  none: '无',
  /** What was weighed were the indicators of the first level. */
  firstLevel: '一级',
} as const;

/** What people write for `WORDS.noBranch`. */
const DASHES: readonly string[] = [WORDS.noBranch, '——', '–', '-', '--', '－', '/', '／'];

/** Whether a cell says that there is nothing here, and should not be. */
export function isDash(cell: string): boolean {
  return DASHES.includes(cell.trim());
}

const RESERVED: ReadonlySet<string> = new Set([...Object.values(WORDS), ...DASHES]);

/** What spreadsheet programs alter or hide: control characters, invisible spaces, lone surrogates, escapes. */
const FRAGILE = /\p{Cc}|\p{Cf}|\p{Cs}|[\u2028\u2029\uFFFD-\uFFFF]|_x[0-9A-Fa-f]{4}_/u;

/**
 * A text as it stands in a cell: as it is when it would come back as it is, else in quotes as JSON has it.
 * `separators` are characters that would end it, in a cell that holds a list.
 *
 * @example cellWord(' 甲') // '" 甲"'
 */
export function cellWord(text: string, separators = ''): string {
  const isPlain =
    text.trim() === text &&
    text !== '' &&
    !text.startsWith('"') &&
    !RESERVED.has(text) &&
    !FRAGILE.test(text) &&
    ![...separators].some((separator) => text.includes(separator));
  return isPlain ? text : JSON.stringify(text).replace(/[^\x20-\x7E]|_/gu, escapedUnlessHarmless);
}

function escapedUnlessHarmless(character: string): string {
  if (character !== '_' && !FRAGILE.test(character)) return character;
  return [...Array(character.length).keys()]
    .map((index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`)
    .join('');
}

/** The text that `cellWord` wrote, or that a person did; spaces around it are left out. */
export function readWord(word: string): string {
  const trimmed = word.trim();
  if (!trimmed.startsWith('"')) return trimmed;
  try {
    const text: unknown = JSON.parse(trimmed);
    return typeof text === 'string' ? text : trimmed;
  } catch {
    return trimmed;
  }
}

/** What ends an item of a list besides a new line, where people write lists on one line. */
const LIST_SEPARATORS = '；;';

/** Items of a list in one cell, one a line; an empty list is said in words. */
export function cellList(items: readonly string[]): string {
  if (items.length === 0) return WORDS.none;
  return items.map((item) => cellWord(item, LIST_SEPARATORS)).join('\n');
}

/** The items of a cell, as `cellList` or a person wrote them: one a line, or with ； between. */
export function readList(cell: string): string[] {
  if (cell.trim() === WORDS.none) return [];
  return listEntries(cell).map(readWord);
}

/** The entries of a list as written, quotes included; blank ones are left out. */
export function listEntries(cell: string): string[] {
  const entries = cell.match(/[ \t]*"(?:[^"\\\n]|\\.)*"[^\n；;]*|[^\n；;]+/gu) ?? [];
  return entries.filter((entry) => entry.trim() !== '');
}

/** A word with a number, as lists of problems and steps have them: `楼道堆物：0.5`. */
export function cellPair(word: string, value: number): string {
  return `${cellWord(word, LIST_SEPARATORS)}：${value}`;
}

/** The two sides of the last colon of an entry; null when there is none. */
export function readPair(entry: string): { readonly word: string; readonly value: string } | null {
  const colon = Math.max(entry.lastIndexOf('：'), entry.lastIndexOf(':'));
  if (colon < 0) return null;
  return { word: readWord(entry.slice(0, colon)), value: entry.slice(colon + 1).trim() };
}
