import { z } from 'zod';
import { type MetricValue, metricValueSchema } from '../../shared/model/evidence.ts';
import type { Phase } from '../../shared/model/phase.ts';
import type { SourceRow } from '../../shared/model/source-row.ts';
import type { GatheredRows } from './gathered-rows.ts';
import { objectColumns, objectShape, withObject } from './object-columns.ts';
import { phaseRows } from './phase-rows.ts';
import { sayMetric } from './say-source.ts';
import { asSource, PLACE, placeColumns, type SourceScope } from './source-place.ts';
import type { ReadStore } from './store.ts';
import { strictRows } from './strict-rows.ts';

const metricRow = metricValueSchema.omit({ object: true }).extend(objectShape);

const sourceRow = z.object({
  ...placeColumns,
  ...metricValueSchema.pick({ metric: true, value: true }).shape,
});

/** Prepares writing metrics; the number is that of the evidence row. */
export function metricWriter(rows: GatheredRows): (evidence: number, value: MetricValue) => void {
  const insert = rows.insert(
    'INSERT INTO metric (evidence, level, object, metric, value) VALUES (?, ?, ?, ?, ?)',
  );
  return (evidence, { object, metric, value }) => insert(evidence, ...objectColumns(object), metric, value);
}

/** The standing metrics of a phase, sorted by what they say; only of some objects, as with marks. */
export function listMetrics(db: ReadStore, phase: Phase, objects?: readonly string[]): MetricValue[] {
  const rows = phaseRows(
    db,
    phase,
    {
      table: 'metric',
      kind: 'metrics',
      columns: 'level, object, metric, value',
      rest: 'ORDER BY level, object, metric',
    },
    objects,
  );
  return strictRows(metricRow, rows).map(withObject);
}

/** The rows of the standing values of an object for any of the metrics. */
export function metricSources(
  db: ReadStore,
  { phase, object }: SourceScope,
  metrics: readonly string[],
): SourceRow[] {
  const rows = db
    .prepare(
      `SELECT ${PLACE}, metric, value
       FROM metric JOIN standing ON standing.evidence = metric.evidence
       WHERE level = ? AND object = ? AND metric IN (SELECT value FROM json_each(?)) AND standing.phase = ?
       ORDER BY standing.import, standing.source_row`,
    )
    .all(...objectColumns(object), JSON.stringify(metrics), phase);
  return rows.map((row) => asSource(sourceRow.parse(row), sayMetric));
}
