/** So many rows are fetched together. */
const ROWS_A_PAGE = 100;

/** So many pages are kept; who scrolls through 200,000 rows does not gather them all in the window. */
const MOST_PAGES = 60;

/** The pages of a long list that are known, by the place at which each begins; those fetched last come last. */
export type KnownRows<Row> = ReadonlyMap<number, readonly Row[]>;

/** The row at a place, from 0; null while it is not known. */
export function knownRow<Row>(known: KnownRows<Row>, index: number): Row | null {
  const within = index % ROWS_A_PAGE;
  return known.get(index - within)?.[within] ?? null;
}

/** What is known, and these rows, which begin at the beginning of a page; the pages fetched first are forgotten. */
export function withRows<Row>(known: KnownRows<Row>, from: number, rows: readonly Row[]): KnownRows<Row> {
  const pages = new Map(known);
  for (let begin = 0; begin < rows.length; begin += ROWS_A_PAGE) {
    pages.delete(from + begin);
    pages.set(from + begin, rows.slice(begin, begin + ROWS_A_PAGE));
  }
  return new Map([...pages].slice(-MOST_PAGES));
}

/** Rows to be fetched: `count` of them from the place `from` on. */
export interface Stretch {
  readonly from: number;
  readonly count: number;
}

/** So many pages are wanted from the one before what is looked at on; the program gives no more at a time. */
const PAGES_WANTED = 5;

/** What is looked at, the page before it, and some behind it: those that come next, whichever way it goes. */
export function stretchAround(first: number, isUpwards = false): Stretch {
  const page = first - (first % ROWS_A_PAGE);
  const before = isUpwards ? PAGES_WANTED - 2 : 1;
  const from = Math.max(0, page - before * ROWS_A_PAGE);
  return { from, count: PAGES_WANTED * ROWS_A_PAGE };
}

/** The part of a stretch that is missing from what is known of a list so long; null where nothing is. */
export function missingIn<Row>(
  known: KnownRows<Row>,
  { from, count }: Stretch,
  total: number,
): Stretch | null {
  const missing: number[] = [];
  for (let page = from; page < Math.min(from + count, total); page += ROWS_A_PAGE) {
    if (!known.has(page)) missing.push(page);
  }
  const [first, last] = [missing[0], missing.at(-1)];
  if (first === undefined || last === undefined) return null;
  return { from: first, count: last + ROWS_A_PAGE - first };
}
