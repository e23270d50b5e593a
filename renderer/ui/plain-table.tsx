import type { ReactNode } from 'react';
import styles from './plain-table.module.css';

/** One column of a plain table. */
export interface PlainColumn<Row> {
  readonly key: string;
  readonly title: string;
  /** A name heads its row, a figure stands at the end, a date or a word stays in one line. Text, if left out. */
  readonly holds?: 'name' | 'figure' | 'word';
  cell(row: Row): ReactNode;
}

interface Props<Row> {
  /** What the table shows, for screen readers. */
  readonly label: string;
  readonly columns: readonly PlainColumn<Row>[];
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
}

/** A short table that is read as part of a page: all rows are drawn, none is chosen. */
export function PlainTable<Row>({ label, columns, rows, rowKey }: Props<Row>) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reached by keyboard
    <section className={styles.scroll} aria-label={label} tabIndex={0}>
      <table className={styles.table} aria-label={label}>
        <thead>
          <tr>
            {columns.map(({ key, title, holds }) => (
              <th key={key} scope="col" className={lookOf(holds)}>
                {title}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={rowKey(row)}>
              {columns.map((column) => (
                <Cell key={column.key} column={column} row={row} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function Cell<Row>({ column, row }: { readonly column: PlainColumn<Row>; readonly row: Row }) {
  const shown = column.cell(row);
  if (column.holds === 'name') return <th scope="row">{shown}</th>;
  return <td className={lookOf(column.holds)}>{shown}</td>;
}

function lookOf(holds: PlainColumn<unknown>['holds']): string | undefined {
  return holds === 'figure' || holds === 'word' ? styles[holds] : undefined;
}
