import { type RefObject, useCallback, useRef } from 'react';
import type { CellKeyboardEvent, CellKeyDownArgs, DataGridHandle } from 'react-data-grid';
import { wayOutOfTyping } from '../entry-grid/grid-keys.ts';
import type { CellTexts } from './cell-texts.ts';
import type { GridLine } from './grid-line.tsx';

interface Grid<Row> extends CellTexts<Row> {
  readonly columns: readonly unknown[];
  readonly total: number;
  readonly rowAt: (index: number) => Row | null;
}

interface Position {
  readonly rowIdx: number;
  readonly idx: number;
}

type Args<Row> = CellKeyDownArgs<GridLine<Row>>;

/** What keys do on a cell of a long list, and while it is typed into. */
export function useTypingKeys<Row>(grid: Grid<Row>, handle: RefObject<DataGridHandle | null>) {
  const mending = useRef(false);
  const settle = (row: Row, column: string, text: string) => {
    if (grid.textOf(row, column) !== text) grid.onType(row, column, text);
  };
  const onCellKeyDown = (args: Args<Row>, event: CellKeyboardEvent) => {
    if (args.mode === 'EDIT') {
      leaveTyping(args, event, { isMending: mending.current, grid, handle });
      return;
    }
    mending.current = MENDING_KEYS.has(event.key);
    // Otherwise Tab would take one for every cell to get past the grid.
    if (event.key === 'Tab') event.preventGridDefault();
    if (!EMPTYING_KEYS.has(event.key)) return;
    event.preventGridDefault();
    const row = args.row === undefined ? null : grid.rowAt(args.row.index);
    const column = args.column?.key;
    if (row !== null && column !== undefined && grid.textOf(row, column) !== null) settle(row, column, '');
  };
  return {
    onCellKeyDown,
    /** Gives on what was typed, unless the cell says so already. */
    settle,
    beginMending: useCallback(() => {
      mending.current = true;
    }, []),
    isMending: useCallback(() => mending.current, []),
  };
}

const MENDING_KEYS: ReadonlySet<string> = new Set(['F2', 'Enter']);
const EMPTYING_KEYS: ReadonlySet<string> = new Set(['Delete', 'Backspace']);

interface Typing<Row> {
  readonly isMending: boolean;
  readonly grid: Grid<Row>;
  readonly handle: RefObject<DataGridHandle | null>;
}

function leaveTyping<Row>(
  { rowIdx, column, onClose }: Extract<Args<Row>, { mode: 'EDIT' }>,
  event: CellKeyboardEvent,
  { isMending, grid, handle }: Typing<Row>,
): void {
  // A key of the input method, not of the grid.
  if (event.nativeEvent.isComposing) {
    event.preventGridDefault();
    return;
  }
  const way = wayOut(event, isMending);
  if (way === null) return;
  event.preventGridDefault();
  event.preventDefault();
  const next = { rowIdx: rowIdx + way.down, idx: column.idx + way.right };
  if (isInside(grid, next)) handle.current?.setActivePosition(next, { shouldFocus: true });
  else onClose(true);
}

function isInside<Row>({ total, columns }: Grid<Row>, { rowIdx, idx }: Position): boolean {
  return rowIdx >= 0 && rowIdx < total && idx >= 0 && idx < columns.length;
}

function wayOut({ key, shiftKey }: CellKeyboardEvent, isMending: boolean) {
  const step = shiftKey ? -1 : 1;
  if (key === 'Enter') return { down: step, right: 0 };
  if (key === 'Tab') return { down: 0, right: step };
  return wayOutOfTyping(key, isMending);
}
