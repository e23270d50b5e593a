import type { Paper } from './paper.ts';
import type { FontBook } from './pdf/font-book.ts';
import { countPages } from './pdf/lay-out.ts';

/** Whether a document takes so many pages at most, whichever fonts it will be set in. */
export function fitsOnPages(paper: Paper, most: number): boolean {
  return countPages(paper, { book: WIDE_BOOK, draw: () => '' }) <= most;
}

/**
 * Characters as wide as in the widest of the usual fonts: Chinese ones are as wide as they are high in all of them, so that
 * only the few others could make a line break elsewhere.
 */
const WIDE_BOOK: FontBook = {
  has: () => true,
  ascent: () => 1.2,
  advance: (_, codePoint) => WIDTHS[codePoint] ?? 1,
};

/** Where the marks begin that Chinese fonts set as wide as a character: “ ” … and what follows. */
const FIRST_CHINESE = 0x2000;

function widthOf(codePoint: number): number {
  const character = String.fromCodePoint(codePoint);
  return CLASSES.find(([characters]) => characters.test(character))?.[1] ?? WIDEST;
}

const CLASSES: readonly (readonly [RegExp, number])[] = [
  [/\d/, 0.6],
  [/[ .,:;'!|()/-]/, 0.42],
  [/[a-z]/, 0.68],
];
const WIDEST = 1.1;

const WIDTHS = Array.from({ length: FIRST_CHINESE }, (_, codePoint) => widthOf(codePoint));
