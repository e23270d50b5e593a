/** How much a letter says. */
export interface LetterExtent {
  readonly hasChart: boolean;
  /** At most so many shortfalls, each with a suggestion. */
  readonly shortfalls: number;
  /** At most so many questions that residents judged worst; null leaves out what residents said. */
  readonly questions: number | null;
  /** At most so many items that are to be mended. */
  readonly items: number;
  /** Leaves in the table of indicators: all, those that fell short or have no evidence; none leaves out the table. */
  readonly leaves: 'all' | 'short' | 'none';
}

/** From all there is to say to what must be said, each a little less than the one before. */
export const LETTER_EXTENTS: readonly [LetterExtent, ...LetterExtent[]] = [
  { hasChart: true, shortfalls: 5, questions: 3, items: 5, leaves: 'all' },
  { hasChart: true, shortfalls: 5, questions: 2, items: 5, leaves: 'all' },
  { hasChart: true, shortfalls: 4, questions: 3, items: 5, leaves: 'all' },
  { hasChart: true, shortfalls: 4, questions: 2, items: 5, leaves: 'all' },
  { hasChart: true, shortfalls: 3, questions: 2, items: 5, leaves: 'all' },
  { hasChart: true, shortfalls: 3, questions: 1, items: 5, leaves: 'all' },
  { hasChart: false, shortfalls: 5, questions: 3, items: 5, leaves: 'all' },
  { hasChart: false, shortfalls: 5, questions: 2, items: 5, leaves: 'all' },
  { hasChart: false, shortfalls: 4, questions: 2, items: 5, leaves: 'all' },
  { hasChart: false, shortfalls: 3, questions: 2, items: 5, leaves: 'all' },
  { hasChart: false, shortfalls: 3, questions: 1, items: 5, leaves: 'all' },
  { hasChart: true, shortfalls: 5, questions: 3, items: 4, leaves: 'short' },
  { hasChart: true, shortfalls: 3, questions: 2, items: 4, leaves: 'short' },
  { hasChart: true, shortfalls: 5, questions: 3, items: 3, leaves: 'none' },
  { hasChart: true, shortfalls: 4, questions: 2, items: 3, leaves: 'none' },
  { hasChart: true, shortfalls: 3, questions: 2, items: 3, leaves: 'none' },
  { hasChart: true, shortfalls: 2, questions: 1, items: 2, leaves: 'none' },
  { hasChart: false, shortfalls: 3, questions: 1, items: 2, leaves: 'none' },
  { hasChart: false, shortfalls: 2, questions: 0, items: 2, leaves: 'none' },
  { hasChart: false, shortfalls: 1, questions: null, items: 2, leaves: 'none' },
];
