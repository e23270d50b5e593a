import 'react-data-grid/lib/styles.css';
import { type Ref, type UIEvent, useCallback, useImperativeHandle, useMemo, useRef } from 'react';
import { DataGrid, type DataGridHandle } from 'react-data-grid';
import { copyCell, headingHeight, type TableColumn } from '../table-column.tsx';
import type { CellTexts } from './cell-texts.ts';
import { type GridLine, typingColumn } from './grid-line.tsx';
import styles from './paged-grid.module.css';
import { useTypingKeys } from './use-typing-keys.ts';

/** Where a grid is looked at, so that it can be looked at there again. */
export interface GridSight {
  /** The place of the row at the top, from 0, and how many pixels of it are out of sight. */
  readonly first: number;
  readonly pixels: number;
  /** The place of the row the keyboard is on; null before it was in the grid. */
  readonly active: number | null;
}

/** What others may do with a grid. */
export interface PagedGridHandle {
  sight(): GridSight;
  /** Scrolls there and puts the keyboard on that row, in the column it is in. */
  lookAt(sight: GridSight): void;
  /** Puts the keyboard back on the cell it was on, or on the first. */
  focus(): void;
}

interface Props<Row> extends CellTexts<Row> {
  readonly ref?: Ref<PagedGridHandle>;
  /** What the grid shows, for screen readers. */
  readonly label: string;
  readonly columns: readonly TableColumn<Row>[];
  /** How many rows there are, whether or not they are known yet. */
  readonly total: number;
  /** The row at this place, from 0; null while it is on its way. */
  readonly rowAt: (index: number) => Row | null;
  /** Hears which place, from 0, stands at the top. */
  readonly onSee: (first: number) => void;
  /** Hears where the keyboard is: the place of the row, and the key of the column. */
  readonly onPlace: (index: number, column: string | null) => void;
  readonly rowClass?: (row: Row) => string | undefined;
}

const ROW_HEIGHT = 32;

/**
 * A long list whose rows are fetched as they come into sight and whose cells can be typed into: typing overwrites, F2
 * or Enter mends, Esc thinks better of it, Delete empties, Tab leaves. It keeps nothing itself.
 */
export function PagedGrid<Row>(props: Props<Row>) {
  const { label, columns, total, rowAt, onSee, rowClass } = props;
  const { grid, onActive } = useSight(props);
  const lines = useMemo(
    () => Array.from({ length: total }, (_, index): GridLine<Row> => ({ index })),
    [total],
  );
  const keys = useTypingKeys(props, grid);
  const { isMending } = keys;
  const { textOf, rowName, onTyping } = props;
  const gridColumns = useMemo(
    () => columns.map((column) => typingColumn(column, { rowAt, textOf, rowName, onTyping, isMending })),
    [columns, rowAt, textOf, rowName, onTyping, isMending],
  );
  const onScroll = useCallback(
    ({ currentTarget }: UIEvent) => onSee(Math.floor(currentTarget.scrollTop / ROW_HEIGHT)),
    [onSee],
  );
  return (
    <DataGrid
      ref={grid}
      aria-label={label}
      className={styles.grid ?? ''}
      columns={gridColumns}
      rows={lines}
      rowKeyGetter={({ index }) => index}
      rowHeight={ROW_HEIGHT}
      headerRowHeight={headingHeight(columns, ROW_HEIGHT)}
      rowClass={({ index }) => {
        const row = rowAt(index);
        return row === null ? undefined : rowClass?.(row);
      }}
      onScroll={onScroll}
      onRowsChange={(changed, { indexes, column }) => {
        for (const index of indexes) {
          const typed = changed[index]?.typed;
          if (typed !== undefined) keys.settle(typed.row, column.key, typed.text);
        }
      }}
      onCellKeyDown={keys.onCellKeyDown}
      onCellDoubleClick={keys.beginMending}
      onCellCopy={({ row: { index }, column }, event) => copyCell(event, columns, column.key, rowAt(index))}
      onActivePositionChange={({ rowIdx, column }) => onActive(rowIdx, column?.idx ?? 0, column?.key ?? null)}
    />
  );
}

/** Remembers where the keyboard is, and lets the grid be looked at elsewhere. */
function useSight<Row>({ ref, onPlace }: Props<Row>) {
  const grid = useRef<DataGridHandle>(null);
  const place = useRef<{ readonly rowIdx: number; readonly idx: number } | null>(null);
  const hadFocus = useRef(false);
  useImperativeHandle(ref, () => ({
    sight() {
      const element = grid.current?.element ?? null;
      hadFocus.current = element?.contains(document.activeElement) ?? false;
      const top = element?.scrollTop ?? 0;
      const first = Math.floor(top / ROW_HEIGHT);
      return { first, pixels: top - first * ROW_HEIGHT, active: place.current?.rowIdx ?? null };
    },
    lookAt({ first, pixels, active }) {
      const { element } = grid.current ?? {};
      if (active !== null && place.current !== null) {
        const position = { rowIdx: active, idx: place.current.idx };
        grid.current?.setActivePosition(position, { shouldFocus: hadFocus.current });
      }
      if (element != null) element.scrollTop = first * ROW_HEIGHT + pixels;
    },
    focus() {
      const cell = grid.current?.element?.querySelector<HTMLElement>('[role="gridcell"][tabindex="0"]');
      if (cell != null) cell.focus();
      else grid.current?.setActivePosition({ rowIdx: 0, idx: 0 }, { shouldFocus: true });
    },
  }));
  const onActive = (rowIdx: number, idx: number, column: string | null) => {
    place.current = { rowIdx, idx };
    onPlace(rowIdx, column);
  };
  return { grid, onActive };
}
