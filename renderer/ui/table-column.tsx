import type { ClipboardEvent, ReactNode } from 'react';
import type { CellKeyboardEvent, CellKeyDownArgs, Column } from 'react-data-grid';
import styles from './data-table.module.css';
import { tableAsText } from './table-as-text.ts';

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
  /** The heading is a long one: it may take three lines, and all headings get their height. */
  readonly isWordy?: boolean;
  /** A look of its own for some cells. */
  readonly cellClass?: (row: Row) => string | undefined;
}

/**
 * The column as the grid wants it.
 *
 * @param rowOf the row that stands at a place of the grid; null while it is on its way
 */
export function gridColumn<Row, Place>(
  column: TableColumn<Row>,
  rowOf: (place: Place) => Row | null,
): Column<Place> {
  const { key, title, value, render, width, minWidth, align, frozen = false, sortable = false } = column;
  const heading = column.isWordy ? `${styles.wordy} ` : '';
  const alignment = align === 'end' ? (styles.end ?? '') : '';
  const show = render ?? ((row: Row) => value(row) ?? '—');
  return {
    key,
    // Pointed at, a heading that is cut short is read in full.
    name: <span title={title}>{title}</span>,
    ...(width === undefined ? {} : { width }),
    ...(minWidth === undefined ? {} : { minWidth }),
    frozen,
    sortable,
    resizable: true,
    headerCellClass: `${heading}${alignment}`,
    cellClass: (place) => [alignment, classOf(column, rowOf(place))].filter(Boolean).join(' '),
    renderCell: ({ row: place }) => {
      const row = rowOf(place);
      return row === null ? '' : show(row);
    },
  };
}

const WORDY_HEIGHT = 60;

/** How high the row of headings is, in CSS pixels. */
export function headingHeight<Row>(columns: readonly TableColumn<Row>[], rowHeight: number): number {
  return columns.some(({ isWordy }) => isWordy) ? WORDY_HEIGHT : rowHeight + 4;
}

function classOf<Row>({ cellClass }: TableColumn<Row>, row: Row | null): string | undefined {
  return row === null ? undefined : cellClass?.(row);
}

/** Copies the cell that the keyboard is on, as a spreadsheet takes it. */
export function copyCell<Row>(
  event: ClipboardEvent,
  columns: readonly TableColumn<Row>[],
  key: string,
  row: Row | null,
): void {
  const column = columns.find((other) => other.key === key);
  const value = row === null ? null : column?.value(row);
  event.clipboardData.setData('text/plain', tableAsText([[String(value ?? '')]]));
  event.preventDefault();
}

/** Enter opens a row; Tab leaves the table, or it would take one for every cell to get past it. */
export function openByKey<Place>(
  { mode, row }: CellKeyDownArgs<Place>,
  event: CellKeyboardEvent,
  open: (place: Place) => void,
): void {
  if (event.key === 'Tab') event.preventGridDefault();
  if (mode !== 'ACTIVE' || event.key !== 'Enter' || row === undefined) return;
  event.preventGridDefault();
  open(row);
}
