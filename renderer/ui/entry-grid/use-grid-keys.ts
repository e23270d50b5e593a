import { type RefObject, useCallback, useRef } from 'react';
import type { CellKeyboardEvent, CellKeyDownArgs, DataGridHandle } from 'react-data-grid';
import { emptied, nextBelow, nextOpen, type Place } from './block.ts';
import type { CellChange } from './edits.ts';
import { type GridContent, typedChange } from './entry-field.ts';
import type { GridRow } from './grid-columns.tsx';
import { keyDeed, wayOutOfTyping } from './grid-keys.ts';
import type { Selection } from './use-selection.ts';

interface Grid<Row> extends GridContent<Row> {
  readonly onChange: (changes: readonly CellChange[]) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
}

type Args<Row> = CellKeyDownArgs<GridRow<Row>>;

/** What keys do in a grid, on a cell and while it is typed into. */
export function useGridKeys<Row>(
  grid: Grid<Row>,
  selection: Selection,
  handle: RefObject<DataGridHandle | null>,
) {
  const mending = useRef(false);
  const onCellKeyDown = (args: Args<Row>, event: CellKeyboardEvent) => {
    if (args.mode === 'EDIT') {
      leaveTyping(args, event, mending.current, grid, handle);
      return;
    }
    mending.current = false;
    const act = deedOf(args, event, grid, selection);
    if (act === null) return;
    if (act !== 'edit') {
      event.preventGridDefault();
      event.preventDefault();
      act();
    } else mending.current = true;
  };
  return {
    onCellKeyDown,
    beginMending: useCallback(() => {
      mending.current = true;
    }, []),
    isMending: useCallback(() => mending.current, []),
  };
}

/** What to do in place of what the grid would do; null where that is right, 'edit' where it begins mending. */
function deedOf<Row>(
  { column, row, rowIdx, setActivePosition }: Extract<Args<Row>, { mode: 'ACTIVE' }>,
  event: CellKeyboardEvent,
  grid: Grid<Row>,
  { block, stretch }: Selection,
): (() => void) | 'edit' | null {
  const field = grid.fields.find(({ key }) => key === column?.key);
  const isOpen = field !== undefined && row !== undefined && field.isOpen(row.row);
  const deed = keyDeed(event, isOpen ? field.choices : []);
  const place = { row: rowIdx, column: column?.idx ?? 0 };
  const goTo = (next: Place | null) => {
    if (next !== null) setActivePosition({ idx: next.column, rowIdx: next.row }, { shouldFocus: true });
  };
  switch (deed.deed) {
    case 'undo':
      return grid.onUndo;
    case 'redo':
      return grid.onRedo;
    case 'empty':
      return () => block !== null && grid.onChange(emptied(grid, block));
    case 'extend':
      return () => stretch(deed);
    case 'below':
      return () => goTo(nextBelow(grid, place, deed.step));
    case 'next': {
      const next = nextOpen(grid, place, deed.step);
      // Past the end, Tab leaves the grid.
      return next === null ? null : () => goTo(next);
    }
    case 'choose':
      return () => {
        if (isOpen) grid.onChange([typedChange(grid, row.row, field, deed.choice)]);
        goTo(nextBelow(grid, place, 1));
      };
    case 'edit':
      return 'edit';
    case 'nothing':
      return null;
    default:
      return deed satisfies never;
  }
}

function leaveTyping<Row>(
  { rowIdx, column, onClose }: Extract<Args<Row>, { mode: 'EDIT' }>,
  event: CellKeyboardEvent,
  isMending: boolean,
  grid: Grid<Row>,
  handle: RefObject<DataGridHandle | null>,
): void {
  // A key of the input method, not of the grid.
  if (event.nativeEvent.isComposing) {
    event.preventGridDefault();
    return;
  }
  const next = placeAfterTyping(event, { row: rowIdx, column: column.idx }, isMending, grid);
  if (next === undefined) return;
  event.preventGridDefault();
  event.preventDefault();
  if (next !== null && isInside(grid, next)) {
    handle.current?.setActivePosition({ rowIdx: next.row, idx: next.column }, { shouldFocus: true });
  } else onClose(true);
}

/** Where the key leads that ends typing; null past the end, undefined where typing goes on. */
function placeAfterTyping<Row>(
  event: CellKeyboardEvent,
  place: Place,
  isMending: boolean,
  grid: Grid<Row>,
): Place | null | undefined {
  const step = event.shiftKey ? -1 : 1;
  if (event.key === 'Tab') return nextOpen(grid, place, step);
  if (event.key === 'Enter') return nextBelow(grid, place, step);
  const way = wayOutOfTyping(event.key, isMending);
  return way === null ? undefined : { row: place.row + way.down, column: place.column + way.right };
}

function isInside<Row>({ rows, heads, fields }: Grid<Row>, { row, column }: Place): boolean {
  return row >= 0 && row < rows.length && column >= 0 && column < heads.length + fields.length;
}
