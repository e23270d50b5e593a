/** How much a letter says. */
export interface LetterExtent {
  readonly hasChart: boolean;
  /** At most so many shortfalls, each with a suggestion. */
  readonly shortfalls: number;
  /** At most so many questions that residents judged worst; null leaves out what residents said. */
  readonly questions: number | null;
  /** Leaves in the table of indicators: all, those that fell short or have no evidence; none leaves out the table. */
  readonly leaves: 'all' | 'short' | 'none';
}

/** All there is to say. */
export const FULL_EXTENT: LetterExtent = { hasChart: true, shortfalls: 5, questions: 3, leaves: 'all' };

/** From a little less to what must be said: a letter takes the first that fits on its two pages. */
export const SHORTER_EXTENTS: readonly LetterExtent[] = [
  { hasChart: true, shortfalls: 4, questions: 3, leaves: 'all' },
  { hasChart: true, shortfalls: 3, questions: 2, leaves: 'all' },
  { hasChart: false, shortfalls: 5, questions: 3, leaves: 'all' },
  { hasChart: false, shortfalls: 3, questions: 2, leaves: 'all' },
  { hasChart: false, shortfalls: 1, questions: 1, leaves: 'all' },
  { hasChart: true, shortfalls: 5, questions: 3, leaves: 'short' },
  { hasChart: false, shortfalls: 3, questions: 2, leaves: 'short' },
  { hasChart: true, shortfalls: 5, questions: 3, leaves: 'none' },
  { hasChart: true, shortfalls: 3, questions: 2, leaves: 'none' },
  { hasChart: true, shortfalls: 2, questions: 1, leaves: 'none' },
  { hasChart: false, shortfalls: 2, questions: 1, leaves: 'none' },
  { hasChart: false, shortfalls: 1, questions: 0, leaves: 'none' },
  { hasChart: false, shortfalls: 1, questions: null, leaves: 'none' },
];
