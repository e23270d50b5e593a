import { useMemo } from 'react';
import { type PlainColumn, PlainTable } from './plain-table.tsx';

interface Props {
  /** What the table shows, for screen readers. */
  readonly label: string;
  /** Of the names, then of each figure. */
  readonly headings: readonly string[];
  /** A name, then its figures as they are to be read. */
  readonly rows: readonly (readonly string[])[];
}

/** Figures under headings, a name before each row. */
export function FigureTable({ label, headings, rows }: Props) {
  const columns = useMemo(
    () =>
      headings.map(
        (title, place): PlainColumn<readonly string[]> => ({
          key: title,
          title,
          holds: place === 0 ? 'name' : 'figure',
          cell: (row) => row[place],
        }),
      ),
    [headings],
  );
  return <PlainTable label={label} columns={columns} rows={rows} rowKey={([name = '']) => name} />;
}
