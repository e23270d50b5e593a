import type { Leaf } from '../../model/guideline.ts';
import type { CellPlace, SheetCell, SheetColumn, SheetDescription } from '../../workbook/workbook.ts';
import { type FormObject, OBJECT_COLUMNS, objectCells } from './form-objects.ts';

/** A column of figures, and of which rows they are asked for. */
export interface AskedColumn {
  readonly column: SheetColumn;
  isAsked(object: FormObject): boolean;
}

/** What stands beside the objects, the same in each row. */
export interface BesideColumn {
  readonly column: SheetColumn;
  readonly cell: SheetCell;
}

/** Objects down, figures across; a cell that is not asked for is closed, and a row without any open cell is left out. */
export function matrixSheet(
  name: string,
  objects: readonly FormObject[],
  beside: readonly BesideColumn[],
  asked: readonly AskedColumn[],
): SheetDescription {
  const rows = objects.filter((object) => asked.some(({ isAsked }) => isAsked(object)));
  return {
    name,
    columns: [...OBJECT_COLUMNS, ...beside.map(({ column }) => column), ...asked.map(({ column }) => column)],
    rows: rows.map((object) => [
      ...objectCells(object),
      ...beside.map(({ cell }) => cell),
      ...asked.map(() => null),
    ]),
    frozenColumns: OBJECT_COLUMNS.length,
    filter: true,
    spareRows: 0,
    closed: rows.flatMap((object, row) => closedIn(object, row, asked)),
  };
}

function closedIn(object: FormObject, row: number, asked: readonly AskedColumn[]): CellPlace[] {
  return asked.filter(({ isAsked }) => !isAsked(object)).map(({ column: { heading } }) => ({ row, heading }));
}

/** Whose figure a leaf is, for the note of its column. */
export function levelNote({ level }: Pick<Leaf, 'level'>): string {
  return level === 'committee' ? '只填居委会的行' : '只填小区的行';
}
