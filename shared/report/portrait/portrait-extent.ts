import type { Ways } from '../first-that-fits.ts';

/** How much a portrait says. */
export interface PortraitExtent {
  /** At most so many shortfalls. */
  readonly shortfalls: number;
  /** At most so many questions of either end, and so many topics. */
  readonly questions: number;
  /** Whether somebody is quoted. */
  readonly hasQuote: boolean;
  /** At most so many items of each of the three lists. */
  readonly listed: number;
  /** At most so many items that are to be mended. */
  readonly items: number;
  /** Characters of a name or a text that somebody wrote. */
  readonly longest: number;
}

/** From all there is to say to what must be said, each a little less than the one before: the last fits whatever it is about. */
export const PORTRAIT_EXTENTS: Ways<PortraitExtent> = [
  { shortfalls: 5, questions: 3, hasQuote: true, listed: 8, items: 6, longest: 40 },
  { shortfalls: 5, questions: 3, hasQuote: true, listed: 6, items: 5, longest: 40 },
  { shortfalls: 5, questions: 3, hasQuote: true, listed: 5, items: 4, longest: 36 },
  { shortfalls: 5, questions: 2, hasQuote: true, listed: 5, items: 4, longest: 32 },
  { shortfalls: 5, questions: 2, hasQuote: true, listed: 4, items: 3, longest: 30 },
  { shortfalls: 5, questions: 2, hasQuote: true, listed: 3, items: 3, longest: 28 },
  { shortfalls: 5, questions: 2, hasQuote: false, listed: 3, items: 3, longest: 26 },
  { shortfalls: 4, questions: 1, hasQuote: false, listed: 3, items: 3, longest: 24 },
  { shortfalls: 4, questions: 1, hasQuote: false, listed: 2, items: 2, longest: 24 },
  { shortfalls: 3, questions: 1, hasQuote: false, listed: 2, items: 2, longest: 20 },
  { shortfalls: 2, questions: 1, hasQuote: false, listed: 1, items: 1, longest: 20 },
  { shortfalls: 1, questions: 0, hasQuote: false, listed: 0, items: 0, longest: 8 },
];
