import type { Column } from 'react-data-grid';
import { type Block, isInBlock } from './block.ts';
import { CellEditor } from './cell-editor.tsx';
import { CellView } from './cell-view.tsx';
import { cellState, type GridContent, type GridField, type GridHead } from './entry-field.ts';
import styles from './entry-grid.module.css';

/** A row as the grid knows it; `typed` is there only while a cell of it is typed into. */
export interface GridRow<Row> {
  readonly row: Row;
  readonly index: number;
  readonly typed?: string;
}

interface Situation {
  readonly block: Block | null;
  /** Whether the cell that is typed into is mended or overwritten. */
  readonly isMending: () => boolean;
}

const FIELD_WIDTH = 112;

/** The columns of an entry grid: heads that stay in sight, then the fields. */
export function gridColumns<Row>(content: GridContent<Row>, situation: Situation): Column<GridRow<Row>>[] {
  const { heads, fields } = content;
  const selected = (row: number, column: number) =>
    situation.block !== null && isInBlock(situation.block, { row, column }) && styles.selected;
  return [
    ...heads.map((head, column) => headColumn(head, (row) => selected(row, column))),
    ...fields.map((field, index) =>
      fieldColumn(content, field, situation, (row) => selected(row, heads.length + index)),
    ),
  ];
}

type ClassOf = (row: number) => string | undefined | false;

function headColumn<Row>(
  { key, title, width, value }: GridHead<Row>,
  classOf: ClassOf,
): Column<GridRow<Row>> {
  return {
    key: `head ${key}`,
    name: title,
    width,
    frozen: true,
    resizable: true,
    cellClass: ({ index }) => joined(styles.head, classOf(index)),
    renderCell: ({ row: { row } }) => <span title={value(row)}>{value(row)}</span>,
  };
}

function fieldColumn<Row>(
  content: GridContent<Row>,
  field: GridField<Row>,
  { isMending }: Situation,
  classOf: ClassOf,
): Column<GridRow<Row>> {
  const alignment = field.align === 'end' && styles.end;
  return {
    key: field.key,
    name: field.title,
    minWidth: FIELD_WIDTH,
    width: FIELD_WIDTH,
    resizable: true,
    headerCellClass: joined(alignment),
    editable: ({ row }) => field.isOpen(row),
    cellClass: ({ row, index }) => joined(alignment, stateClass(content, row, field), classOf(index)),
    renderHeaderCell: () => <FieldHeading title={field.title} hint={field.hint} />,
    renderCell: ({ row: { row } }) =>
      field.isOpen(row) && <CellView field={field} state={cellState(content, row, field)} />,
    renderEditCell: ({ row, onRowChange }) => (
      <CellEditor
        label={`${content.rowName(row.row)} ${field.title}`}
        initial={cellState(content, row.row, field).text}
        isMending={isMending()}
        onType={(typed) => onRowChange({ ...row, typed })}
      />
    ),
  };
}

function FieldHeading({ title, hint }: { readonly title: string; readonly hint: string }) {
  return (
    <span className={styles.heading} title={`${title} ${hint}`}>
      <span className={styles.title}>{title}</span>
      <span className={styles.hint}>{hint}</span>
    </span>
  );
}

function stateClass<Row>(content: GridContent<Row>, row: Row, field: GridField<Row>) {
  if (!field.isOpen(row)) return styles.closed;
  const { isEdited, wrong } = cellState(content, row, field);
  if (wrong !== null) return styles.faulty;
  return isEdited && styles.edited;
}

function joined(...classes: (string | false | undefined)[]): string {
  return classes.filter(Boolean).join(' ');
}
