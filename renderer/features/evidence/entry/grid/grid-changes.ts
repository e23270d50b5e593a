import type { EntryRow } from '../../../../../shared/contract/entry.ts';
import { type EntryColumn, isNeededFor } from '../../../../../shared/intake/entering/entry-columns.ts';
import type { EntryChange } from '../../../../../shared/intake/entering/entry-table.ts';
import { type CellName, cellName, partsOf } from '../../../../ui/entry-grid/edits.ts';
import type { GridField } from '../../../../ui/entry-grid/entry-field.ts';

type Texts = ReadonlyMap<CellName, string>;

const NOTE = '\u001fnote';

/** Names the note beside a cell. */
export function noteName(cell: CellName): CellName {
  return `${cell}${NOTE}`;
}

function withoutNote(cell: CellName): CellName {
  return cell.endsWith(NOTE) ? cell.slice(0, -NOTE.length) : cell;
}

/** The cells that hold something unsaved, be it the value or the note. */
export function unsavedCells(texts: Texts): CellName[] {
  return [...new Set([...texts.keys()].map(withoutNote))];
}

/** What was typed into these cells and beside them. */
export function savedTexts(texts: Texts, cells: readonly CellName[]): Texts {
  const saved = new Set(cells);
  return new Map([...texts].filter(([cell]) => saved.has(withoutNote(cell))));
}

/** A cell whose text cannot be saved, and why. */
interface WrongCell {
  readonly cell: CellName;
  readonly place: string;
  readonly wrong: string;
}

/** What saving would do, and what stands in its way. */
export interface Unsaved {
  readonly changes: readonly EntryChange[];
  /** The cells of the changes. */
  readonly cells: readonly CellName[];
  readonly wrong: readonly WrongCell[];
}

/** Sorts what is unsaved into what can be saved and what cannot; edits of rows that are no more are passed over. */
export function unsavedIn(
  texts: Texts,
  rows: readonly EntryRow[],
  fields: readonly GridField<EntryRow>[],
): Unsaved {
  const rowByKey = new Map(rows.map((row) => [row.object, row]));
  const fieldByKey = new Map(fields.map((field, index) => [field.key, { field, index }]));
  const changes: EntryChange[] = [];
  const cells: CellName[] = [];
  const wrong: WrongCell[] = [];
  for (const cell of unsavedCells(texts)) {
    const [object, column] = partsOf(cell);
    const row = rowByKey.get(object);
    const known = fieldByKey.get(column);
    if (row === undefined || known === undefined) continue;
    const read = known.field.read(texts.get(cell) ?? known.field.stored(row));
    if (read.wrong !== null) {
      wrong.push({ cell, place: `${row.name} › ${known.field.title}`, wrong: read.wrong });
      continue;
    }
    const note = texts.get(noteName(cell)) ?? row.values[known.index]?.note ?? '';
    changes.push({ object, column, text: read.text, note: note.trim() === '' ? null : note.trim() });
    cells.push(cell);
  }
  return { changes, cells, wrong };
}

/** The fields of a sheet, and how a row of it is complete. */
export interface Completeness {
  readonly columns: readonly EntryColumn[];
  readonly fields: readonly GridField<EntryRow>[];
  /** One finding is enough; of all else, whatever a score needs. */
  readonly oneIsEnough: boolean;
}

/** Whether a row is complete as it stands, unsaved values counted. */
export function isRowDone(
  row: EntryRow,
  texts: Texts,
  { columns, fields, oneIsEnough }: Completeness,
): boolean {
  const isFilled = (field: GridField<EntryRow>) => {
    const typed = texts.get(cellName(row.object, field.key));
    if (typed === undefined) return field.stored(row) !== '';
    const { text, wrong } = field.read(typed);
    return wrong === null && text !== '';
  };
  if (oneIsEnough) return fields.some(isFilled);
  const type = row.type?.code ?? null;
  return fields.every((field, index) => {
    const column = columns[index];
    return column === undefined || !isNeededFor(column, type) || isFilled(field);
  });
}
