import type { Ways } from '../first-that-fits.ts';

/** How much a letter says of items that are to be mended. */
interface ItemsExtent {
  /** In a section of their own with a table, or in a row of the table that says which compound this is about. */
  readonly form: 'section' | 'line';
  /** At most so many. */
  readonly most: number;
  /** Closed ones as rows of the table, or only named. */
  readonly closed: 'rows' | 'names';
  /** Characters of what is to be mended. */
  readonly longest: number;
}

/** How much a letter says. */
export interface LetterExtent {
  readonly hasChart: boolean;
  /** At most so many shortfalls, each with a suggestion. */
  readonly shortfalls: number;
  /** At most so many questions that residents judged worst; null leaves out what residents said. */
  readonly questions: number | null;
  readonly items: ItemsExtent;
  /** Leaves in the table of indicators: all, those that fell short or have no evidence; none leaves out the table. */
  readonly leaves: 'all' | 'short' | 'none';
}

const WHOLE: ItemsExtent = { form: 'section', most: 5, closed: 'rows', longest: 44 };
const NAMED: ItemsExtent = { form: 'section', most: 5, closed: 'names', longest: 32 };
const FEW: ItemsExtent = { form: 'section', most: 3, closed: 'names', longest: 24 };
const LINE: ItemsExtent = { form: 'line', most: 3, closed: 'names', longest: 24 };
const SHORT_LINE: ItemsExtent = { form: 'line', most: 1, closed: 'names', longest: 16 };

/** Every leaf, beside the chart of the aspects. */
const WITH_CHART: Ways<LetterExtent> = [
  { hasChart: true, shortfalls: 5, questions: 3, items: WHOLE, leaves: 'all' },
  { hasChart: true, shortfalls: 5, questions: 3, items: NAMED, leaves: 'all' },
  { hasChart: true, shortfalls: 5, questions: 3, items: FEW, leaves: 'all' },
  { hasChart: true, shortfalls: 5, questions: 3, items: LINE, leaves: 'all' },
  { hasChart: true, shortfalls: 5, questions: 2, items: LINE, leaves: 'all' },
  { hasChart: true, shortfalls: 4, questions: 2, items: LINE, leaves: 'all' },
  { hasChart: true, shortfalls: 3, questions: 2, items: LINE, leaves: 'all' },
  { hasChart: true, shortfalls: 3, questions: 1, items: LINE, leaves: 'all' },
];

const WITHOUT_CHART: Ways<LetterExtent> = [
  { hasChart: false, shortfalls: 5, questions: 3, items: WHOLE, leaves: 'all' },
  { hasChart: false, shortfalls: 5, questions: 3, items: NAMED, leaves: 'all' },
  { hasChart: false, shortfalls: 5, questions: 3, items: FEW, leaves: 'all' },
  { hasChart: false, shortfalls: 5, questions: 3, items: LINE, leaves: 'all' },
  { hasChart: false, shortfalls: 5, questions: 2, items: LINE, leaves: 'all' },
  { hasChart: false, shortfalls: 4, questions: 2, items: LINE, leaves: 'all' },
  { hasChart: false, shortfalls: 3, questions: 2, items: LINE, leaves: 'all' },
  { hasChart: false, shortfalls: 3, questions: 1, items: LINE, leaves: 'all' },
  { hasChart: false, shortfalls: 3, questions: 1, items: SHORT_LINE, leaves: 'all' },
  { hasChart: false, shortfalls: 2, questions: 1, items: SHORT_LINE, leaves: 'all' },
  { hasChart: false, shortfalls: 2, questions: 0, items: SHORT_LINE, leaves: 'all' },
];

/** Only the leaves that fell short or have no evidence. */
const SHORT_LEAVES: Ways<LetterExtent> = [
  { hasChart: true, shortfalls: 5, questions: 3, items: FEW, leaves: 'short' },
  { hasChart: true, shortfalls: 5, questions: 3, items: LINE, leaves: 'short' },
  { hasChart: true, shortfalls: 3, questions: 2, items: LINE, leaves: 'short' },
  { hasChart: false, shortfalls: 4, questions: 2, items: LINE, leaves: 'short' },
  { hasChart: false, shortfalls: 3, questions: 1, items: LINE, leaves: 'short' },
  { hasChart: false, shortfalls: 2, questions: 1, items: SHORT_LINE, leaves: 'short' },
];

const NO_LEAVES: Ways<LetterExtent> = [
  { hasChart: true, shortfalls: 5, questions: 3, items: FEW, leaves: 'none' },
  { hasChart: true, shortfalls: 4, questions: 2, items: FEW, leaves: 'none' },
  { hasChart: true, shortfalls: 3, questions: 2, items: FEW, leaves: 'none' },
  { hasChart: true, shortfalls: 2, questions: 1, items: FEW, leaves: 'none' },
  { hasChart: false, shortfalls: 3, questions: 1, items: LINE, leaves: 'none' },
  { hasChart: false, shortfalls: 2, questions: 0, items: LINE, leaves: 'none' },
  { hasChart: false, shortfalls: 1, questions: null, items: SHORT_LINE, leaves: 'none' },
];

/**
 * From all there is to say to what must be said. Within a stage each way says a little less than the one before: items are
 * shortened first, then residents' words and shortfalls. The chart gives way before the table of leaves does.
 */
export const LETTER_STAGES: readonly [Ways<LetterExtent>, ...Ways<LetterExtent>[]] = [
  WITH_CHART,
  WITHOUT_CHART,
  SHORT_LEAVES,
  NO_LEAVES,
];
