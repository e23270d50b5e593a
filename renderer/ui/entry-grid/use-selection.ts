import { useCallback, useMemo, useState } from 'react';
import { type Block, blockBetween, type Place } from './block.ts';

/** Which cells are selected: from where the keyboard is to the corner it was stretched to. */
export interface Selection {
  /** Null before the keyboard was in the grid. */
  readonly place: Place | null;
  readonly block: Block | null;
  goTo(place: Place): void;
  stretch(by: { readonly down: number; readonly right: number }): void;
  stretchTo(corner: Place): void;
}

/** Keeps the selection of a grid with so many rows and columns. */
export function useSelection(rows: number, columns: number): Selection {
  const [place, setPlace] = useState<Place | null>(null);
  const [corner, setCorner] = useState<Place | null>(null);
  const goTo = useCallback((next: Place) => {
    setPlace(next);
    setCorner(null);
  }, []);
  const stretch = useCallback(
    ({ down, right }: { readonly down: number; readonly right: number }) => {
      const from = corner ?? place;
      if (from === null) return;
      setCorner({ row: within(from.row + down, rows), column: within(from.column + right, columns) });
    },
    [corner, place, rows, columns],
  );
  const block = useMemo(
    () => (place === null ? null : blockBetween(place, corner ?? place)),
    [place, corner],
  );
  return { place, block, goTo, stretch, stretchTo: setCorner };
}

function within(index: number, count: number): number {
  return Math.min(Math.max(index, 0), count - 1);
}
