import { useEffect } from 'react';
import type { Column } from 'react-data-grid';
import { CellEditor } from '../entry-grid/cell-editor.tsx';
import { gridColumn, type TableColumn } from '../table-column.tsx';
import type { CellTexts } from './cell-texts.ts';

/** A place in a grid; `typed` is there only while a cell of its row is typed into. */
export interface GridLine<Row> {
  readonly index: number;
  /** The row as it stood when typing began, for it may leave the list meanwhile. */
  readonly typed?: { readonly row: Row; readonly text: string };
}

interface Situation<Row> extends Omit<CellTexts<Row>, 'onType'> {
  readonly rowAt: (index: number) => Row | null;
  /** Whether the cell that is typed into is mended or overwritten. */
  readonly isMending: () => boolean;
}

/** A column of a table as one that can be typed into, where its cells have a text. */
export function typingColumn<Row>(
  column: TableColumn<Row>,
  { rowAt, textOf, rowName, onTyping, isMending }: Situation<Row>,
): Column<GridLine<Row>> {
  const textAt = (index: number) => {
    const row = rowAt(index);
    return row === null ? null : textOf(row, column.key);
  };
  return {
    ...gridColumn(column, ({ index }: GridLine<Row>) => rowAt(index)),
    editable: ({ index }) => textAt(index) !== null,
    renderEditCell: ({ row: line, onRowChange }) => {
      const row = line.typed?.row ?? rowAt(line.index);
      if (row === null) return null;
      return (
        <TypedCell
          label={`${rowName(row)} ${column.title}`}
          initial={textOf(row, column.key) ?? ''}
          isMending={isMending()}
          onTyping={onTyping}
          onType={(text) => onRowChange({ ...line, typed: { row, text } })}
        />
      );
    },
  };
}

interface TypedCellProps {
  readonly label: string;
  readonly initial: string;
  readonly isMending: boolean;
  readonly onTyping: (isTyping: boolean) => void;
  readonly onType: (text: string) => void;
}

function TypedCell({ onTyping, ...field }: TypedCellProps) {
  useEffect(() => {
    onTyping(true);
    return () => onTyping(false);
  }, [onTyping]);
  return <CellEditor {...field} />;
}
