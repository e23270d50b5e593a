import type { AssessedObject } from '../../model/evidence.ts';
import type { Column } from '../headings.ts';
import type { RowCells } from '../row-cells.ts';
import { exactObject, type Wanted } from './exact-object.ts';
import type { ObjectColumns } from './object-columns.ts';
import type { RegisterIndex } from './register-index.ts';
import { settledObject } from './settled-object.ts';

/** The compound or committee that a row is about; null after noting why there is none. */
export function resolveObject(
  cells: RowCells,
  columns: ObjectColumns,
  register: RegisterIndex,
  wanted: Wanted,
): AssessedObject | null {
  const named = nameInRow(cells, columns, wanted);
  if (named === null) return null;
  const name = {
    text: named.text,
    isCommittee: named.column !== undefined && named.column === columns.committee,
    committee: cells.text(columns.committee) ?? '',
    subdistrict: cells.text(columns.subdistrict) ?? '',
  };
  const exact = exactObject(name, register, wanted);
  const resolved = 'code' in exact ? settledObject(name, exact, register, wanted, cells.row) : exact;
  if ('code' in resolved) {
    cells.note(resolved.code, resolved.facts, named.column);
    return null;
  }
  return agreesWithOtherNames(resolved.object, named.column, cells, columns, register)
    ? resolved.object
    : null;
}

/** The compound that a row is about, by code; null after noting why there is none. */
export function resolveCompound(
  cells: RowCells,
  columns: ObjectColumns,
  register: RegisterIndex,
  about: string,
): string | null {
  return resolveObject(cells, columns, register, { levels: ['compound'], about })?.id ?? null;
}

function nameInRow(
  cells: RowCells,
  { given, names, committee }: ObjectColumns,
  { levels }: Wanted,
): { readonly text: string; readonly column: Column | undefined } | null {
  if (given !== undefined) return { text: given, column: undefined };
  // An 居委会 column that merely stands beside 小区 says where a compound lies, not what is meant.
  const mayBeCommittee = committee !== undefined && (names.length === 0 || levels.includes('committee'));
  const columns = mayBeCommittee ? [...names, committee] : names;
  for (const column of columns) {
    const text = cells.id(column);
    if (text === null) return null;
    if (text !== '') return { text, column };
  }
  cells.note('import-missing-cell', {}, columns[0]);
  return null;
}

/** A row that gives code and name must mean one compound by both; a name nobody has is left to the code. */
function agreesWithOtherNames(
  object: AssessedObject,
  decisive: Column | undefined,
  cells: RowCells,
  { names }: ObjectColumns,
  register: RegisterIndex,
): boolean {
  const compound = object.level === 'compound' ? register.compound(object.id) : undefined;
  if (compound === undefined) return true;
  const differing = names.find((column) => {
    if (column === decisive) return false;
    const others = register.findCompounds(cells.text(column) ?? '');
    return others.length > 0 && !others.includes(compound);
  });
  if (differing === undefined) return true;
  const facts = { code: compound.code, name: compound.name, value: cells.text(differing) ?? '' };
  cells.note('import-code-name-differ', facts, differing);
  return false;
}
