import type { AssessedObject } from '../../model/evidence.ts';
import type { Level } from '../../model/guideline.ts';
import type { Column } from '../headings.ts';
import type { ObjectColumns } from '../matching/object-columns.ts';
import type { RegisterIndex } from '../matching/register-index.ts';
import { resolveObject } from '../matching/resolve-object.ts';
import type { RowCells } from '../row-cells.ts';

/** A column whose cells say something about the row's object. */
export interface AcrossColumn {
  readonly column: Column;
  /** The levels of object that it may be about. */
  readonly levels: readonly Level[];
  /** The name of what it assesses, for sentences. */
  readonly about: string;
}

const ANY_LEVEL: readonly Level[] = ['compound', 'committee'];

/**
 * The object of a row that says several things about it, of a level that all of them allow; null after
 * noting why there is none.
 */
export function objectAcross(
  cells: RowCells,
  filled: readonly AcrossColumn[],
  objects: ObjectColumns,
  register: RegisterIndex,
): AssessedObject | null {
  let levels = ANY_LEVEL;
  let about = '';
  for (const across of filled) {
    const common = levels.filter((level) => across.levels.includes(level));
    if (common.length === 0) {
      cells.note('import-mixed-levels', { about: across.about }, across.column);
      return null;
    }
    if (common.length < levels.length) about = across.about;
    levels = common;
  }
  return resolveObject(cells, objects, register, { levels, about });
}
