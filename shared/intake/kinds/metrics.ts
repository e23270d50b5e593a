import { cellText } from '../../cells/cell-text.ts';
import type { MetricValue } from '../../model/evidence.ts';
import { problem } from '../../problems/problem.ts';
import { ok, type Result, refused } from '../../problems/result.ts';
import { type ColumnMatch, certainMatch } from '../column-meanings.ts';
import { metricKey } from '../evidence-keys.ts';
import type { Column, Headings } from '../headings.ts';
import { type KnownMetric, MetricIndex } from '../matching/metric-index.ts';
import {
  type FoundObjectColumns,
  findObjectColumns,
  mayNameObjects,
  type ObjectColumns,
  objectColumnsUsed,
  settledObjectColumns,
} from '../matching/object-columns.ts';
import { OBJECT_MEANINGS, objectMatches } from '../matching/object-meanings.ts';
import type { RegisterIndex } from '../matching/register-index.ts';
import type { TableInput } from '../plan-input.ts';
import type { RowCells } from '../row-cells.ts';
import type { Draft, TableKind } from '../table-kind.ts';
import { type AcrossColumn, objectAcross } from './object-across.ts';
import { oneColumnEach } from './one-column-each.ts';

interface MetricColumn extends AcrossColumn {
  readonly metric: KnownMetric;
}

/** 台账: one compound or committee a row, one metric a column. */
export const metricsTable: TableKind = {
  judge(headings, _above, { input }) {
    const metrics = new MetricIndex(input.guideline);
    const known = headings.columns.filter((column) => metrics.find(column.meant).length > 0);
    const isNamed = mayNameObjects(objectColumns(headings, input, metrics));
    const missing = [
      ...(isNamed ? [] : ['小区']),
      ...(known.length > 0 ? [] : ['台账数据的名称 / a metric’s id or name']),
    ];
    return { found: known.length + (isNamed ? 1 : 0), missing };
  },
  meanings: ({ input }) => [
    ...OBJECT_MEANINGS,
    ...input.guideline.metrics.map(({ id, name }) => ({
      word: id,
      group: 'metric' as const,
      name: { zh: name, en: name },
      required: false,
    })),
  ],
  matches(headings, _above, { input }) {
    const metrics = new MetricIndex(input.guideline);
    const found = objectColumns(headings, input, metrics);
    const taken = new Set(objectColumnsUsed(found));
    const others = headings.columns.filter((column) => !taken.has(column));
    return [...objectMatches(found), ...others.flatMap((column) => metricMatch(column, metrics))];
  },
  open(headings, _above, { input, register }) {
    const metrics = new MetricIndex(input.guideline);
    const found = objectColumns(headings, input, metrics);
    const objects = settledObjectColumns(found, headings, input.sheet, true);
    if (!objects.ok) return objects;
    const columns = metricColumns(headings, metrics, objects.value, input.sheet);
    if (!columns.ok) return columns;
    const used = [...objectColumnsUsed(objects.value), ...columns.value.map(({ column }) => column)];
    const read = (cells: RowCells) => valuesInRow(cells, columns.value, objects.value, register);
    return ok({ used, warnings: objects.value.warnings, read });
  },
};

function objectColumns(headings: Headings, input: TableInput, metrics: MetricIndex): FoundObjectColumns {
  return findObjectColumns(headings, input, (column) => metrics.find(column.meant).length > 0);
}

function metricMatch(column: Column, metrics: MetricIndex): ColumnMatch[] {
  return metrics.find(column.meant).map(({ id, name }) => certainMatch(column, id, [name, id]));
}

function metricColumns(
  headings: Headings,
  metrics: MetricIndex,
  objects: ObjectColumns,
  sheet: string,
): Result<readonly MetricColumn[]> {
  const taken = new Set(objectColumnsUsed(objects));
  const columns: MetricColumn[] = [];
  for (const column of headings.columns) {
    const [metric, ...others] = taken.has(column) ? [] : metrics.find(column.meant);
    if (metric === undefined) continue;
    if (others.length > 0) return refused(ambiguousHeading(column, [metric, ...others], sheet));
    columns.push({ column, metric, levels: metric.levels, about: metric.name });
  }
  return oneColumnEach(columns, ({ metric }) => metric.name, sheet);
}

function ambiguousHeading(column: Column, metrics: readonly KnownMetric[], sheet: string) {
  const ids = metrics.map((metric) => metric.id).join('、');
  return problem('import-ambiguous-heading', { value: column.heading, ids }, { sheet });
}

function valuesInRow(
  cells: RowCells,
  columns: readonly MetricColumn[],
  objects: ObjectColumns,
  register: RegisterIndex,
): Draft[] {
  const filled = columns.filter(({ column }) => cellText(cells.cell(column)) !== '');
  const object = objectAcross(cells, filled, objects, register);
  const drafts: Draft[] = [];
  for (const { column, metric } of filled) {
    const value = cells.number(column, { percent: metric.unit === '' || metric.unit.includes('%') });
    if (value === null || object === null) continue;
    const content: MetricValue = { object, metric: metric.id, value };
    drafts.push({ key: metricKey(content), content: { kind: 'metrics', value: content }, column });
  }
  return drafts;
}
