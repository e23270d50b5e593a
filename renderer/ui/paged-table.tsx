import 'react-data-grid/lib/styles.css';
import { type UIEvent, useCallback, useMemo } from 'react';
import { DataGrid } from 'react-data-grid';
import styles from './data-table.module.css';
import { copyCell, gridColumn, headingHeight, openByKey, type TableColumn } from './table-column.tsx';

interface Props<Row> {
  /** What the table shows, for screen readers. */
  readonly label: string;
  readonly columns: readonly TableColumn<Row>[];
  /** How many rows there are, whether or not they are known yet. */
  readonly total: number;
  /** The row at this place, from 0; null while it is on its way. */
  readonly rowAt: (index: number) => Row | null;
  /** Hears which place, from 0, stands at the top. */
  readonly onSee: (first: number) => void;
  readonly onOpen?: (row: Row) => void;
  readonly isOpen?: (row: Row) => boolean;
  readonly rowHeight?: number;
}

/** A place in the table and what stands there. */
interface Placed<Row> {
  readonly index: number;
  readonly row: Row | null;
}

const ROW_HEIGHT = 32;

/** A table whose rows are fetched as they come into sight: for lists too long to be held in the window. */
export function PagedTable<Row>(props: Props<Row>) {
  const { label, columns, total, rowAt, onSee, onOpen, isOpen, rowHeight = ROW_HEIGHT } = props;
  const rows = useMemo(
    () => Array.from({ length: total }, (_, index): Placed<Row> => ({ index, row: rowAt(index) })),
    [total, rowAt],
  );
  const gridColumns = useMemo(() => columns.map((column) => gridColumn(column, rowIn<Row>)), [columns]);
  const onScroll = useCallback(
    ({ currentTarget }: UIEvent) => onSee(Math.floor(currentTarget.scrollTop / rowHeight)),
    [onSee, rowHeight],
  );
  return (
    <DataGrid
      aria-label={label}
      className={styles.table ?? ''}
      columns={gridColumns}
      rows={rows}
      rowKeyGetter={({ index }) => index}
      rowHeight={rowHeight}
      headerRowHeight={headingHeight(columns, rowHeight)}
      rowClass={({ row }) => (row !== null && isOpen?.(row) ? styles.open : undefined)}
      onScroll={onScroll}
      onCellClick={({ row: { row } }) => row !== null && onOpen?.(row)}
      onCellKeyDown={(args, event) => openByKey(args, event, ({ row }) => row !== null && onOpen?.(row))}
      onCellCopy={({ row: { row }, column }, event) => copyCell(event, columns, column.key, row)}
    />
  );
}

function rowIn<Row>({ row }: Placed<Row>): Row | null {
  return row;
}
