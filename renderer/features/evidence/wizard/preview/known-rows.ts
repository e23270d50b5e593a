/** So many rows are fetched together. */
export const ROWS_A_PAGE = 100;

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

/** What is looked at and the page on either side of it. */
export function stretchAround(first: number): Stretch {
  const page = first - (first % ROWS_A_PAGE);
  const from = Math.max(0, page - ROWS_A_PAGE);
  return { from, count: page + 2 * ROWS_A_PAGE - from };
}

/** Whether a row of the stretch is missing from what is known of a list so long. */
export function lacks<Row>(known: KnownRows<Row>, { from, count }: Stretch, total: number): boolean {
  for (let page = from; page < Math.min(from + count, total); page += ROWS_A_PAGE) {
    if (!known.has(page)) return true;
  }
  return false;
}
