import { useCallback, useEffect, useMemo, useRef, useState } from 'react';

/** A page of a long list, as an operation gives it. */
interface Page<Row> {
  readonly total: number;
  readonly rows: readonly Row[];
}

/** Where a long list is looked at: two pages from here on are wanted. */
interface PagesInSight {
  /** The place at which the first of the two begins. */
  readonly from: number;
  /** To be told which place stands at the top. */
  readonly onSee: (first: number) => void;
}

export const PAGE_SIZE = 100;

/**
 * Remembers which pages of a long list are in sight.
 *
 * @param list names the list: another one begins at its beginning
 */
export function usePagesInSight(list: string): PagesInSight {
  const [seen, setSeen] = useState({ list, page: 0 });
  const onSee = useCallback(
    (first: number) => {
      const page = Math.floor(first / PAGE_SIZE);
      setSeen((before) => (before.list === list && before.page === page ? before : { list, page }));
    },
    [list],
  );
  return { from: seen.list === list ? seen.page * PAGE_SIZE : 0, onSee };
}

/** The rows of a long list as far as they are known. */
interface KnownRows<Row> {
  /** Null while nothing is known yet. */
  readonly total: number | null;
  readonly rowAt: (index: number) => Row | null;
}

/**
 * Keeps the pages of a list that were fetched, so that going back shows them at once.
 *
 * @param list names the list: another one forgets the pages of the last
 * @param from the place at which `here` begins; `next` follows it
 */
export function useKnownPages<Row>(
  list: string,
  from: number,
  here: Page<Row> | null,
  next: Page<Row> | null,
): KnownRows<Row> {
  const known = useRef(newPages<Row>(list, null));
  const [version, setVersion] = useState(0);
  useEffect(() => {
    const total = here?.total ?? next?.total ?? null;
    if (known.current.list !== list || (total !== null && known.current.total !== total)) {
      known.current = newPages(list, total);
    }
    if (here !== null) known.current.rows.set(from, here.rows);
    if (next !== null) known.current.rows.set(from + PAGE_SIZE, next.rows);
    setVersion((count) => count + 1);
  }, [list, from, here, next]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the version says that more is known
  return useMemo(() => {
    const { total, rows } = known.current.list === list ? known.current : newPages<Row>(list, null);
    const rowAt = (index: number) => {
      const within = index % PAGE_SIZE;
      return rows.get(index - within)?.[within] ?? null;
    };
    return { total, rowAt };
  }, [list, version]);
}

function newPages<Row>(list: string, total: number | null) {
  return { list, total, rows: new Map<number, readonly Row[]>() };
}
