import type { Mark } from './marks.ts';

/** What is never divided between pages: a line of text, a row of a table, a figure. */
export interface Strip {
  readonly height: number;
  /** From its top, and from the left edge of the type area. */
  readonly marks: readonly Mark[];
  /** Whether it must not be the last on its page: the row that heads a group. */
  readonly staysWithNext?: boolean;
}

/** Strips below each other, and how they may be divided between pages. */
export interface Flow {
  readonly strips: readonly Strip[];
  /** Stands above the strips on each page that has some of them: the head of a table. */
  readonly head: Strip | null;
  /** 2 sets the strips in two columns, the left one first; each is drawn with its head. */
  readonly columns: 1 | 2;
  /** From a column to the next. */
  readonly columnWidth: number;
  /** The fewest strips that may stand on a page without the others; the number of strips keeps them together. */
  readonly fewest: number;
  /** The least room above and below what is not text on the grid; null for text, whose lines are the grid's. */
  readonly gap: number | null;
  /** Lines of the grid left empty above it, unless it begins a page. */
  readonly blankLines: number;
  readonly staysWithNext: boolean;
  /** Whether its last strips, the fewest that may stand on a page, stay with what follows; the others need not. */
  readonly endStaysWithNext: boolean;
  readonly beginsPage: boolean;
}

type Ways = Partial<Omit<Flow, 'strips'>>;

/** Lines of text that stand on the grid, and may be divided but for the first two and the last two. */
export function textFlow(strips: readonly Strip[], ways: Ways = {}): Flow {
  return { ...FLOW, strips, fewest: 2, ...ways };
}

/** Lines of text that stay together. */
export function wholeText(strips: readonly Strip[], ways: Ways = {}): Flow {
  return { ...FLOW, strips, fewest: strips.length, ...ways };
}

/** Strips of heights of their own. */
export function blockFlow(strips: readonly Strip[], gap: number, ways: Ways = {}): Flow {
  return { ...FLOW, strips, fewest: strips.length, gap, ...ways };
}

const FLOW: Omit<Flow, 'strips' | 'fewest'> = {
  head: null,
  columns: 1,
  columnWidth: 0,
  gap: null,
  blankLines: 0,
  staysWithNext: false,
  endStaysWithNext: false,
  beginsPage: false,
};

/** The same room, with nothing in it. */
export function withoutMarks(flow: Flow): Flow {
  const empty = (strip: Strip): Strip => ({ ...strip, marks: [] });
  return { ...flow, head: flow.head === null ? null : empty(flow.head), strips: flow.strips.map(empty) };
}
