/** A heading taken apart into what comes first and what it is said of: 「题干」 and 「行」, 「题干」 and 「选项」. */
export interface HeadingSplit {
  readonly stem: string;
  readonly part: string;
  readonly by: 'dash' | 'hyphen' | 'colon' | 'slash' | 'bracket';
}

/** Longer headings are no stem with an option behind it. */
const LONGEST_HEADING = 600;
const MOST_SPLITS = 16;

const MARK = /[—–―]+|-+|:|\//gu;
const KINDS = new Map<string, HeadingSplit['by']>([
  ['-', 'hyphen'],
  [':', 'colon'],
  ['/', 'slash'],
]);
const BRACKETS = new Map([
  [')', '('],
  [']', '['],
  ['】', '【'],
]);

/**
 * Every way to take a heading apart, from left to right. A bracket at the end reaches from any bracket before it to the
 * last one, for options may hold brackets themselves.
 *
 * @param text without the number of its question, in NFKC
 * @example headingSplits('(ACG文化(动漫))')[0] // { stem: '', part: 'ACG文化(动漫)', by: 'bracket' }
 */
export function headingSplits(text: string): readonly HeadingSplit[] {
  if (text.length > LONGEST_HEADING) return [];
  return [...bracketSplits(text), ...markSplits(text)].slice(0, MOST_SPLITS);
}

function bracketSplits(text: string): HeadingSplit[] {
  const opening = BRACKETS.get(text.slice(-1));
  if (opening === undefined) return [];
  const splits: HeadingSplit[] = [];
  for (let at = text.indexOf(opening); at >= 0; at = text.indexOf(opening, at + 1)) {
    splits.push({ stem: text.slice(0, at).trim(), part: text.slice(at + 1, -1).trim(), by: 'bracket' });
  }
  return splits;
}

function markSplits(text: string): HeadingSplit[] {
  return Array.from(text.matchAll(MARK), ({ index, 0: mark }) => ({
    stem: text.slice(0, index).trim(),
    part: text.slice(index + mark.length).trim(),
    by: KINDS.get(mark.charAt(0)) ?? 'dash',
  }));
}
