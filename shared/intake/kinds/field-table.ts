import type { Problem } from '../../problems/problem.ts';
import { ok, refused } from '../../problems/result.ts';
import { fieldMatches, fieldMeanings } from '../column-meanings.ts';
import { type Field, type FieldColumns, fieldTwice, findFields, missingFields } from '../fields.ts';
import type { IntakeContext } from '../intake-context.ts';
import {
  findObjectColumns,
  mayNameObjects,
  type ObjectColumns,
  objectColumnsUsed,
  settledObjectColumns,
} from '../matching/object-columns.ts';
import { OBJECT_MEANINGS, objectMatches } from '../matching/object-meanings.ts';
import type { RowCells } from '../row-cells.ts';
import type { Draft, TableKind } from '../table-kind.ts';

/** A kind of table that has a fixed set of fields beside the object its rows are about. */
export interface FieldTable<Name extends string> {
  readonly fields: Readonly<Record<Name, Field>>;
  /** Whether an 居委会 column may stand in place of 小区. */
  readonly allowsCommittee: boolean;
  /** Prepares reading rows; `warn` may be called while they are read. */
  reader(
    columns: FieldColumns<Name>,
    objects: ObjectColumns,
    context: IntakeContext,
    warn: (problem: Problem) => void,
  ): (cells: RowCells) => readonly Draft[];
}

/** The table kind that reads such a table. */
export function fieldTable<Name extends string>(table: FieldTable<Name>): TableKind {
  return {
    judge(headings, _above, { input }) {
      const columns = findFields(headings, table.fields);
      const isNamed = mayNameObjects(findObjectColumns(headings, input));
      const missing = [...(isNamed ? [] : ['小区']), ...missingFields(columns, table.fields)];
      return { found: Object.keys(columns).length + (isNamed ? 1 : 0), missing };
    },
    meanings: () => [...OBJECT_MEANINGS, ...fieldMeanings(table.fields)],
    matches: (headings, _above, { input }) => [
      ...objectMatches(findObjectColumns(headings, input)),
      ...fieldMatches(findFields(headings, table.fields), table.fields),
    ],
    open(headings, _above, context) {
      const { input } = context;
      const columns = findFields(headings, table.fields);
      const twice = fieldTwice(headings, columns, table.fields, input.sheet);
      if (twice !== null) return refused(twice);
      const found = findObjectColumns(headings, input);
      const objects = settledObjectColumns(found, headings, input.sheet, table.allowsCommittee);
      if (!objects.ok) return objects;
      const warnings: Problem[] = [...objects.value.warnings];
      const read = table.reader(columns, objects.value, context, (problem) => warnings.push(problem));
      const used = [...Object.values<FieldColumns<Name>[Name]>(columns), ...objectColumnsUsed(objects.value)];
      return ok({ used, warnings, read });
    },
  };
}
