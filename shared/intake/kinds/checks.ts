import { plainText } from '../../cells/plain-text.ts';
import { wordOf } from '../../cells/word-of.ts';
import type { Check } from '../../model/evidence.ts';
import { problem } from '../../problems/problem.ts';
import { checkKey } from '../evidence-keys.ts';
import { type FieldColumns, optionalField, requiredField } from '../fields.ts';
import type { Column } from '../headings.ts';
import type { IntakeContext } from '../intake-context.ts';
import type { ObjectColumns } from '../matching/object-columns.ts';
import { resolveObject } from '../matching/resolve-object.ts';
import type { RowCells } from '../row-cells.ts';
import type { Draft } from '../table-kind.ts';
import { fieldTable } from './field-table.ts';
import { leafInCell, leafLabel } from './leaf-in-cell.ts';
import { onceEach } from './once-each.ts';

const FIELDS = {
  indicator: requiredField('指标', '指标编号', '指标名称', '三级指标', 'indicator'),
  item: requiredField('检查项', '检查项目', '检查内容', 'item'),
  result: requiredField('结果', '检查结果', 'result'),
  note: optionalField('说明', '备注', 'note'),
};

type Columns = FieldColumns<keyof typeof FIELDS>;

const RESULTS = new Map<string, Check['result']>([
  ['达标', 'met'],
  ['met', 'met'],
  ['不达标', 'unmet'],
  ['未达标', 'unmet'],
  ['unmet', 'unmet'],
  ['不适用', 'not_applicable'],
  ['notapplicable', 'not_applicable'],
  ['not_applicable', 'not_applicable'],
]);

/** 检查清单: one judged item a row. */
export const checksTable = fieldTable({
  fields: FIELDS,
  allowsCommittee: true,
  reader(columns, objects, context, warn) {
    const { sheet } = context.input;
    const warnUnscored = onceEach((item: string, indicator: string) =>
      warn(problem('import-unscored-item', { value: item, indicator }, { sheet })),
    );
    return (cells) => checkInRow(cells, columns, objects, context, warnUnscored);
  },
});

function checkInRow(
  cells: RowCells,
  columns: Columns,
  objects: ObjectColumns,
  { indicators, register }: IntakeContext,
  warnUnscored: (item: string, indicator: string) => void,
): Draft[] {
  const found = leafInCell(cells, columns.indicator, indicators, 'checklist');
  const item = cells.required(columns.item);
  const note = cells.text(columns.note) || null;
  const result = resultInRow(cells, columns.result, note);
  if (found === null) return [];
  const { leaf, measure } = found;
  const object = resolveObject(cells, objects, register, { levels: [leaf.level], about: leafLabel(leaf) });
  if (object === null || item === null || result === null) return [];
  const word = wordOf(item, measure.items);
  if (word === null) warnUnscored(item, leaf.id);
  const value: Check = { object, indicator: leaf.id, item: word ?? item, result, note };
  return [{ key: checkKey(value), content: { kind: 'checks', value } }];
}

/** As `resultInCell`; blank beside a note it is noted, for who explained an item meant to judge it. */
function resultInRow(
  cells: RowCells,
  column: Column | undefined,
  note: string | null,
): Check['result'] | null {
  if (note !== null && cells.text(column) === '') cells.required(column);
  return resultInCell(cells, column);
}

/** The result in a cell; null when blank, for an item that was not judged says nothing, or after noting that it is none. */
export function resultInCell(cells: RowCells, column: Column | undefined): Check['result'] | null {
  const text = cells.text(column);
  if (text === null || text === '') return null;
  const result = RESULTS.get(plainText(text).toLowerCase());
  if (result !== undefined) return result;
  cells.note('import-unknown-result', { value: text }, column);
  return null;
}
