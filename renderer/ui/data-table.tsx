import 'react-data-grid/lib/styles.css';
import { type ReactNode, useCallback, useMemo, useState } from 'react';
import { type Column, DataGrid, type SortColumn } from 'react-data-grid';
import styles from './data-table.module.css';
import { sortRows, type TableSort } from './sort-rows.ts';
import { tableAsHtml, tableAsText } from './table-as-text.ts';

/** One column of a table. */
export interface TableColumn<Row> {
  readonly key: string;
  /** The heading, with the unit where there is one: `分值（分）`. */
  readonly title: string;
  /** What the cell holds: how it is sorted, copied and, without `render`, shown. Null is shown as a dash. */
  readonly value: (row: Row) => string | number | null;
  /** What is shown instead of the bare value. */
  readonly render?: (row: Row) => ReactNode;
  /** In CSS pixels, or a track such as `minmax(160px, 1fr)` for a column that takes the room that is left. */
  readonly width?: number | string;
  readonly minWidth?: number;
  /** `end` for figures. */
  readonly align?: 'start' | 'end';
  /** Stays in sight while the others scroll sideways. */
  readonly frozen?: boolean;
  readonly sortable?: boolean;
  /** A look of its own for some cells. */
  readonly cellClass?: (row: Row) => string | undefined;
}

interface Props<Row> {
  /** What the table shows, for screen readers. */
  readonly label: string;
  readonly columns: readonly TableColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly initialSort?: TableSort;
  /** Opening a row: a click, or Enter on one of its cells. */
  readonly onOpen?: (row: Row) => void;
  /** The row that is open elsewhere on the screen. */
  readonly openKey?: string | null;
  readonly rowClass?: (row: Row) => string | undefined;
  /** Instead of rows, where there are none. */
  readonly empty?: ReactNode;
  readonly rowHeight?: number;
  /** Hears the rows in the order in which they are shown, for copying and for going from one to the next. */
  readonly onOrder?: (rows: readonly Row[]) => void;
}

const ROW_HEIGHT = 32;

/**
 * A table of any length: only what is seen is drawn. Headings sort, arrows move, Enter opens, Tab leaves; copying takes
 * the cell the keyboard is on, and `copyTable` the whole table.
 */
export function DataTable<Row>(props: Props<Row>) {
  const { label, columns, rows, rowKey, onOpen, openKey = null, empty, rowHeight = ROW_HEIGHT } = props;
  const [sort, setSort] = useState<TableSort | null>(props.initialSort ?? null);
  const shown = useMemo(() => sortRows(rows, columns, sort), [rows, columns, sort]);
  const { onOrder } = props;
  useMemo(() => onOrder?.(shown), [onOrder, shown]);
  const gridColumns = useMemo(() => columns.map(gridColumn), [columns]);
  const rowClass = useCallback(
    (row: Row) => [props.rowClass?.(row), rowKey(row) === openKey && styles.open].filter(Boolean).join(' '),
    [props.rowClass, rowKey, openKey],
  );
  return (
    <DataGrid
      aria-label={label}
      className={styles.table ?? ''}
      columns={gridColumns}
      rows={shown}
      rowKeyGetter={rowKey}
      rowHeight={rowHeight}
      headerRowHeight={rowHeight + 4}
      rowClass={rowClass}
      sortColumns={sort === null ? [] : [toGridSort(sort)]}
      onSortColumnsChange={([last]) => setSort(last === undefined ? null : fromGridSort(last))}
      onCellClick={({ row }) => onOpen?.(row)}
      onCellKeyDown={(args, event) => {
        // Else it would take a Tab for every cell to get past the table.
        if (event.key === 'Tab') event.preventGridDefault();
        if (args.mode !== 'ACTIVE' || event.key !== 'Enter' || args.row === undefined) return;
        event.preventGridDefault();
        onOpen?.(args.row);
      }}
      renderers={{ noRowsFallback: <div className={styles.empty}>{empty}</div> }}
      onCellCopy={({ row, column }, event) => {
        const cell = columns.find(({ key }) => key === column.key);
        event.clipboardData.setData('text/plain', String(cell?.value(row) ?? ''));
        event.preventDefault();
      }}
    />
  );
}

/** The table as a spreadsheet takes it from the clipboard: as text, and as HTML with its headings. */
export function tableForClipboard<Row>(columns: readonly TableColumn<Row>[], rows: readonly Row[]) {
  const cells = [
    columns.map(({ title }) => title),
    ...rows.map((row) => columns.map((column) => String(column.value(row) ?? ''))),
  ];
  return { text: tableAsText(cells), html: tableAsHtml(cells) };
}

function gridColumn<Row>(column: TableColumn<Row>): Column<Row> {
  const {
    key,
    title,
    value,
    render,
    width,
    minWidth,
    align,
    frozen = false,
    sortable = true,
    cellClass,
  } = column;
  const alignment = align === 'end' ? (styles.end ?? '') : '';
  return {
    key,
    name: title,
    ...(width === undefined ? {} : { width }),
    ...(minWidth === undefined ? {} : { minWidth }),
    frozen,
    sortable,
    resizable: true,
    headerCellClass: alignment,
    cellClass: (row) => [alignment, cellClass?.(row)].filter(Boolean).join(' '),
    renderCell: ({ row }) => (render === undefined ? (value(row) ?? '—') : render(row)),
  };
}

function toGridSort({ key, direction }: TableSort): SortColumn {
  return { columnKey: key, direction: direction === 'ascending' ? 'ASC' : 'DESC' };
}

function fromGridSort({ columnKey, direction }: SortColumn): TableSort {
  return { key: columnKey, direction: direction === 'ASC' ? 'ascending' : 'descending' };
}
