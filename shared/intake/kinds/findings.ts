import { wordOf } from '../../cells/word-of.ts';
import type { Finding } from '../../model/evidence.ts';
import { findingKey } from '../evidence-keys.ts';
import { type FieldColumns, optionalField, requiredField } from '../fields.ts';
import type { Column } from '../headings.ts';
import type { IntakeContext } from '../intake-context.ts';
import type { ObjectColumns } from '../matching/object-columns.ts';
import { resolveObject } from '../matching/resolve-object.ts';
import type { RowCells } from '../row-cells.ts';
import type { Draft } from '../table-kind.ts';
import { fieldTable } from './field-table.ts';
import { leafInCell, leafLabel, type MeasuredLeaf } from './leaf-in-cell.ts';

const FIELDS = {
  indicator: requiredField('指标', '指标编号', '指标名称', '三级指标', 'indicator'),
  problem: requiredField('问题', '发现问题', 'problem'),
  count: requiredField('次数', '数量', 'count'),
  note: optionalField('说明', '备注', 'note'),
};

type Columns = FieldColumns<keyof typeof FIELDS>;

/** 检查发现的问题: one finding a row; 次数 0 without a problem says that nothing was found. */
export const findingsTable = fieldTable({
  fields: FIELDS,
  allowsCommittee: true,
  reader: (columns, objects, context) => (cells) => findingInRow(cells, columns, objects, context),
});

function findingInRow(
  cells: RowCells,
  columns: Columns,
  objects: ObjectColumns,
  { indicators, register }: IntakeContext,
): Draft[] {
  const found = leafInCell(cells, columns.indicator, indicators, 'findings');
  const count = cells.count(columns.count);
  const note = cells.text(columns.note) || null;
  if (found === null) return [];
  const { leaf } = found;
  const object = resolveObject(cells, objects, register, { levels: [leaf.level], about: leafLabel(leaf) });
  const named = problemInRow(cells, columns, found, count);
  if (object === null || named === null || count === null) return [];
  const value: Finding = { object, indicator: leaf.id, problem: named, count, note };
  return [{ key: findingKey(value), content: { kind: 'findings', value } }];
}

/** The leaf's own word for the problem, '' when nothing was found; null after noting that it is not clear. */
function problemInRow(
  cells: RowCells,
  columns: Columns,
  { leaf, measure }: MeasuredLeaf<'findings'>,
  count: number | null,
): string | null {
  const text = cells.text(columns.problem);
  if (text === null) return null;
  if (text === '') return count === null || count === 0 ? '' : missing(cells, columns.problem);
  if (cells.text(columns.count) === '') return missing(cells, columns.count);
  const problems = Object.keys(measure.items);
  const word = wordOf(text, problems);
  if (word !== null) return word;
  const facts = { value: text, indicator: leaf.id, problems: problems.join('、') };
  cells.note('import-unknown-finding', facts, columns.problem);
  return null;
}

function missing(cells: RowCells, column: Column | undefined): null {
  cells.note('import-missing-cell', {}, column);
  return null;
}
