import { type RefObject, useCallback, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import type { PreviewRow } from '../../../../../shared/contract/evidence/preview.ts';
import type { Problem } from '../../../../../shared/problems/problem.ts';
import type { PagedGridHandle } from '../../../../ui/paged-grid/paged-grid.tsx';
import { knownRow, missingIn, stretchAround, withRows } from './known-rows.ts';
import { fetchRows, isSameList, type ListName, type OpenList, openList } from './open-list.ts';

/** The rows of a preview as far as they are known. */
interface PreviewList {
  /** The list that is shown: the one before, as long as the wanted one is not known; null while nothing is. */
  readonly shown: ListName | null;
  readonly total: number;
  readonly rowAt: (index: number) => PreviewRow | null;
  /** To be told which place stands at the top. */
  readonly onSee: (first: number) => void;
  readonly problems: readonly Problem[];
}

const NO_PROBLEMS: readonly Problem[] = [];

/**
 * Fetches the rows of a preview as they come into sight. When the preview is revised or other rows are wanted, the rows
 * before stay until the new ones are there, and those that are looked at stay where they are.
 *
 * @param isHeld while a cell is typed into, the list stays as it is
 */
export function usePreviewList(
  { token, show }: ListName,
  isHeld: boolean,
  grid: RefObject<PagedGridHandle | null>,
): PreviewList {
  const { list, latest, keep } = useKeptList();
  const [problems, setProblems] = useState(NO_PROBLEMS);
  useEffect(() => {
    const wanted = { token, show };
    if (isHeld || isSameList(latest.current, wanted)) return;
    let isWanted = true;
    void openList(wanted, latest.current, () => grid.current?.sight() ?? null).then((opened) => {
      if (!isWanted) return;
      setProblems(opened.ok ? NO_PROBLEMS : opened.problems);
      if (opened.ok) keep(opened.value);
    });
    return () => {
      isWanted = false;
    };
  }, [token, show, isHeld, latest, keep, grid]);
  const opening = list?.opening;
  useLayoutEffect(() => {
    if (opening?.sight != null) grid.current?.lookAt(opening.sight);
  }, [opening, grid]);
  const onSee = useSeenRows(latest, keep);
  const rows = list?.rows;
  const rowAt = useCallback((index: number) => (rows === undefined ? null : knownRow(rows, index)), [rows]);
  return useMemo(
    () => ({ shown: list, total: list?.total ?? 0, rowAt, onSee, problems }),
    [list, rowAt, onSee, problems],
  );
}

/** The list as it is drawn, and as it is known at the moment. */
function useKeptList() {
  const [list, setList] = useState<OpenList | null>(null);
  const latest = useRef<OpenList | null>(null);
  const keep = useCallback((next: OpenList) => {
    latest.current = next;
    setList(next);
  }, []);
  return { list, latest, keep };
}

/** Fetches what comes into sight, one stretch at a time: of what was scrolled past meanwhile only the last. */
function useSeenRows(latest: RefObject<OpenList | null>, keep: (list: OpenList) => void) {
  const seen = useRef(0);
  const isUpwards = useRef(false);
  const isFetching = useRef(false);
  const fetchSeen = useCallback(async () => {
    for (;;) {
      const list = latest.current;
      if (list === null) return;
      const missing = missingIn(list.rows, stretchAround(seen.current, isUpwards.current), list.total);
      if (missing === null) return;
      const page = await fetchRows(list, missing);
      if (!page.ok || page.value.rows.length === 0) return;
      const now = latest.current;
      if (isSameList(now, list)) keep({ ...now, rows: withRows(now.rows, missing.from, page.value.rows) });
    }
  }, [latest, keep]);
  return useCallback(
    (first: number) => {
      if (first !== seen.current) isUpwards.current = first < seen.current;
      seen.current = first;
      if (isFetching.current) return;
      isFetching.current = true;
      void fetchSeen().finally(() => {
        isFetching.current = false;
      });
    },
    [fetchSeen],
  );
}
