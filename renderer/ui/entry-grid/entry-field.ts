import { type CellChange, type CellName, cellName } from './edits.ts';

/** A column that says what a row is; it stays in sight. */
export interface GridHead<Row> {
  readonly key: string;
  readonly title: string;
  /** In CSS pixels. */
  readonly width: number;
  readonly value: (row: Row) => string;
}

/** What a typed text means to a field. */
interface ReadText {
  /** As it is kept. */
  readonly text: string;
  /** What is wrong with it, as a sentence; null where nothing is. */
  readonly wrong: string | null;
}

/** A column to type into. */
export interface GridField<Row> {
  readonly key: string;
  readonly title: string;
  /** Below the title: unit, bounds. */
  readonly hint: string;
  readonly align: 'start' | 'end';
  /** What the keys 1, 2, 3 … write at once; empty where everything is typed. */
  readonly choices: readonly string[];
  /** What is saved; '' where nothing is. */
  readonly stored: (row: Row) => string;
  /** Whether anything can be typed for this row. */
  readonly isOpen: (row: Row) => boolean;
  readonly read: (typed: string) => ReadText;
  /** How a kept text is shown. */
  readonly show: (text: string) => string;
  /** Whether a text is to stand back among the others, as 不适用 does. */
  readonly isAside: (text: string) => boolean;
}

/** What an entry grid shows. */
export interface GridContent<Row> {
  readonly rows: readonly Row[];
  readonly rowKey: (row: Row) => string;
  readonly rowName: (row: Row) => string;
  readonly heads: readonly GridHead<Row>[];
  readonly fields: readonly GridField<Row>[];
  /** What was typed and is not saved yet. */
  readonly texts: ReadonlyMap<CellName, string>;
}

/** How a cell stands: what it holds, and whether that is saved and right. */
export interface CellState {
  readonly text: string;
  readonly stored: string;
  readonly isEdited: boolean;
  readonly wrong: string | null;
}

/** The state of a cell: what was typed, or else what is saved. */
export function cellState<Row>(
  { rowKey, texts }: Pick<GridContent<Row>, 'rowKey' | 'texts'>,
  row: Row,
  field: GridField<Row>,
): CellState {
  const typed = texts.get(cellName(rowKey(row), field.key));
  const stored = field.stored(row);
  if (typed === undefined) return { text: stored, stored, isEdited: false, wrong: null };
  return { text: typed, stored, isEdited: true, wrong: field.read(typed).wrong };
}

/** What typing a text into a cell changes; typing what is saved takes the edit away. */
export function typedChange<Row>(
  { rowKey }: Pick<GridContent<Row>, 'rowKey'>,
  row: Row,
  field: GridField<Row>,
  typed: string,
): CellChange {
  const { text } = field.read(typed);
  return { cell: cellName(rowKey(row), field.key), text: text === field.stored(row) ? undefined : text };
}
