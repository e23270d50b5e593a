import 'react-data-grid/lib/styles.css';
import { type ReactNode, type Ref, useImperativeHandle, useMemo, useRef } from 'react';
import { DataGrid, type DataGridHandle } from 'react-data-grid';
import { pastedTable } from '../../lib/pasted-table.ts';
import { tableAsText } from '../table-as-text.ts';
import { blockTexts, emptied, nextOpen, type Place, pasted } from './block.ts';
import type { CellChange } from './edits.ts';
import { type GridContent, typedChange } from './entry-field.ts';
import styles from './entry-grid.module.css';
import { type GridRow, gridColumns } from './grid-columns.tsx';
import { useGridKeys } from './use-grid-keys.ts';
import { useSelection } from './use-selection.ts';

/** What others may do with a grid. */
export interface EntryGridHandle {
  /** Puts the keyboard on the first cell that can be typed into. */
  enter(): void;
}

interface Props<Row> extends GridContent<Row> {
  readonly ref?: Ref<EntryGridHandle>;
  /** What the grid is for, for screen readers. */
  readonly label: string;
  /** Changes made at once, to be undone at once. */
  readonly onChange: (changes: readonly CellChange[]) => void;
  readonly onUndo: () => void;
  readonly onRedo: () => void;
  /** Hears where the keyboard is: the row and, on a field, its key. */
  readonly onPlace: (row: Row | null, field: string | null) => void;
  /** Hears how many filled cells of a pasted table had no place. */
  readonly onOutside: (cells: number) => void;
  /** Instead of rows, where there are none. */
  readonly empty: ReactNode;
}

/**
 * A grid to type into as into a spreadsheet: arrows, Enter and Tab move, typing overwrites, F2 mends, Esc thinks better
 * of it, Delete empties, digits choose; blocks are selected with Shift, copied and pasted. It keeps nothing itself.
 */
export function EntryGrid<Row>(props: Props<Row>) {
  const { label, rows, heads, fields, onChange, onPlace, empty } = props;
  const grid = useRef<DataGridHandle>(null);
  const selection = useSelection(rows.length, heads.length + fields.length);
  const keys = useGridKeys(props, selection, grid);
  const gridRows = useMemo(() => rows.map((row, index): GridRow<Row> => ({ row, index })), [rows]);
  const { isMending } = keys;
  const columns = gridColumns(props, { block: selection.block, isMending });
  const clipboard = useClipboard(props, selection);
  useImperativeHandle(props.ref, () => ({
    enter: () => {
      const first = nextOpen(props, { row: 0, column: 0 }, 1);
      if (first === null) return;
      grid.current?.setActivePosition({ rowIdx: first.row, idx: first.column }, { shouldFocus: true });
    },
  }));
  const enter = (place: Place) => {
    selection.goTo(place);
    onPlace(rows[place.row] ?? null, fields[place.column - heads.length]?.key ?? null);
  };
  return (
    <div className={styles.around} {...clipboard}>
      <DataGrid
        ref={grid}
        aria-label={label}
        className={styles.grid ?? ''}
        columns={columns}
        rows={gridRows}
        rowKeyGetter={({ row }) => props.rowKey(row)}
        rowHeight={32}
        headerRowHeight={60}
        onRowsChange={(changed, { indexes, column }) => {
          const field = fields.find(({ key }) => key === column.key);
          const typed = indexes.flatMap((index) => changed[index] ?? []);
          if (field === undefined) return;
          onChange(typed.map(({ row, typed: text = '' }) => typedChange(props, row, field, text)));
        }}
        onCellKeyDown={keys.onCellKeyDown}
        onCellMouseDown={({ rowIdx, column }, event) => {
          if (!event.shiftKey) return;
          event.preventGridDefault();
          selection.stretchTo({ row: rowIdx, column: column.idx });
        }}
        // Pasting is done below; without this the grid would begin typing at Ctrl+V.
        onCellPaste={({ row }) => row}
        onCellDoubleClick={keys.beginMending}
        onActivePositionChange={({ rowIdx, column }) => enter({ row: rowIdx, column: column?.idx ?? 0 })}
        renderers={{ noRowsFallback: <div className={styles.empty}>{empty}</div> }}
      />
    </div>
  );
}

/** Copying, cutting and pasting of the selected block; while a cell is typed into, its field does all that itself. */
function useClipboard<Row>(props: Props<Row>, { block }: ReturnType<typeof useSelection>) {
  const copy = (event: React.ClipboardEvent) => {
    if (block === null || isTyping(event)) return false;
    event.preventDefault();
    event.clipboardData.setData('text/plain', tableAsText(blockTexts(props, block)));
    return true;
  };
  return {
    onCopy: copy,
    onCut: (event: React.ClipboardEvent) => {
      if (copy(event) && block !== null) props.onChange(emptied(props, block));
    },
    onPaste: (event: React.ClipboardEvent) => {
      if (block === null || isTyping(event)) return;
      event.preventDefault();
      const table = pastedTable(event.clipboardData.getData('text/plain'));
      const { changes, outside } = pasted(props, table, block);
      props.onChange(changes);
      if (outside > 0) props.onOutside(outside);
    },
  };
}

function isTyping({ target }: React.ClipboardEvent): boolean {
  return target instanceof HTMLInputElement;
}
