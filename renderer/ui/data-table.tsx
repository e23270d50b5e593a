import 'react-data-grid/lib/styles.css';
import { type ReactNode, useCallback, useEffect, useMemo, useState } from 'react';
import { DataGrid, type SortColumn } from 'react-data-grid';
import styles from './data-table.module.css';
import { sortRows, type TableSort } from './sort-rows.ts';
import { tableAsHtml, tableAsText } from './table-as-text.ts';
import { copyCell, gridColumn, headingHeight, openByKey, type TableColumn } from './table-column.tsx';

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
  useEffect(() => onOrder?.(shown), [onOrder, shown]);
  const gridColumns = useMemo(() => columns.map(sortableColumn), [columns]);
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
      headerRowHeight={headingHeight(columns, rowHeight)}
      rowClass={rowClass}
      sortColumns={sort === null ? [] : [toGridSort(sort)]}
      onSortColumnsChange={([last]) => setSort(last === undefined ? null : fromGridSort(last))}
      onCellClick={({ row }) => onOpen?.(row)}
      onCellKeyDown={(args, event) => openByKey(args, event, (row) => onOpen?.(row))}
      renderers={{ noRowsFallback: <div className={styles.empty}>{empty}</div> }}
      onCellCopy={({ row, column }, event) => copyCell(event, columns, column.key, row)}
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

function sortableColumn<Row>(column: TableColumn<Row>) {
  return gridColumn({ sortable: true, ...column }, (row: Row) => row);
}

function toGridSort({ key, direction }: TableSort): SortColumn {
  return { columnKey: key, direction: direction === 'ascending' ? 'ASC' : 'DESC' };
}

function fromGridSort({ columnKey, direction }: SortColumn): TableSort {
  return { key: columnKey, direction: direction === 'ASC' ? 'ascending' : 'descending' };
}
