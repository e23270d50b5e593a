import { useCallback, useState } from 'react';

/** The page that is looked at, and the responses that are chosen on any page. */
export interface Choosing {
  /** From 1. */
  readonly page: number;
  readonly setPage: (page: number) => void;
  readonly chosen: ReadonlySet<number>;
  readonly choose: (ids: readonly number[], isChosen: boolean) => void;
  /** Chooses nothing and begins again at the first page. */
  readonly clear: () => void;
}

/** Keeps page and choice of a list. */
export function useChoosing(): Choosing {
  const [page, setPage] = useState(1);
  const [chosen, setChosen] = useState<ReadonlySet<number>>(new Set());
  const choose = useCallback((ids: readonly number[], isChosen: boolean) => {
    setChosen((before) => {
      const others = [...before].filter((id) => !ids.includes(id));
      return new Set(isChosen ? [...others, ...ids] : others);
    });
  }, []);
  const clear = useCallback(() => {
    setChosen(new Set());
    setPage(1);
  }, []);
  return { page, setPage, chosen, choose, clear };
}
