import { type KeyboardEvent, useRef, useState } from 'react';

/** A place in a grid, from 0. */
interface Place {
  readonly row: number;
  readonly column: number;
}

const MOVES: Readonly<Record<string, Place>> = {
  ArrowUp: { row: -1, column: 0 },
  ArrowDown: { row: 1, column: 0 },
  ArrowLeft: { row: 0, column: -1 },
  ArrowRight: { row: 0, column: 1 },
};

/**
 * Lets the keyboard move about in a grid of cells as in a spreadsheet: the grid is one stop of the Tab key, arrows
 * go from cell to cell, Home and End to the ends of the row. Each cell carries what `cell` gives it.
 */
export function useGridKeys(rows: number, columns: number) {
  const [at, setAt] = useState<Place>({ row: 0, column: 0 });
  const grid = useRef<HTMLTableElement>(null);
  const onKeyDown = (event: KeyboardEvent) => {
    // From where the key was pressed, which a fast hand leaves before anything is drawn anew.
    const from = placeOf(event.target);
    const to = from === null ? null : target(event.key, from, { rows, columns });
    if (to === null) return;
    event.preventDefault();
    grid.current?.querySelector<HTMLElement>(`[data-cell="${to.row}-${to.column}"]`)?.focus();
  };
  const cell = (row: number, column: number) => ({
    'data-cell': `${row}-${column}`,
    tabIndex: row === at.row && column === at.column ? 0 : -1,
    onFocus: () => setAt({ row, column }),
  });
  return { grid, onKeyDown, cell };
}

function placeOf(element: EventTarget): Place | null {
  const [row, column] = (element instanceof HTMLElement ? (element.dataset.cell ?? '') : '').split('-');
  return row === undefined || column === undefined ? null : { row: Number(row), column: Number(column) };
}

function target(
  key: string,
  { row, column }: Place,
  { rows, columns }: { readonly rows: number; readonly columns: number },
): Place | null {
  if (key === 'Home') return { row, column: 0 };
  if (key === 'End') return { row, column: columns - 1 };
  const move = MOVES[key];
  if (move === undefined) return null;
  return { row: within(row + move.row, rows), column: within(column + move.column, columns) };
}

function within(place: number, size: number): number {
  return Math.max(0, Math.min(size - 1, place));
}
