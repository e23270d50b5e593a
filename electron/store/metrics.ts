import { type MetricValue, metricValueSchema } from '../../shared/model/evidence.ts';
import type { Phase } from '../../shared/model/phase.ts';
import { objectColumns, withObject } from './object-columns.ts';
import type { ReadStore, WriteStore } from './store.ts';

const metricRow = withObject(metricValueSchema);

/** Prepares writing metrics; the number is that of the evidence row. */
export function metricWriter(db: WriteStore): (evidence: number, value: MetricValue) => void {
  const insert = db.prepare(
    'INSERT INTO metric (evidence, level, object, metric, value) VALUES (?, ?, ?, ?, ?)',
  );
  return (evidence, { object, metric, value }) =>
    insert.run(evidence, ...objectColumns(object), metric, value);
}

/** The standing metrics of a phase, sorted by what they say. */
export function listMetrics(db: ReadStore, phase: Phase): MetricValue[] {
  const rows = db
    .prepare(
      `SELECT level, object, metric, value
       FROM metric JOIN standing ON standing.evidence = metric.evidence
       WHERE standing.phase = ?
       ORDER BY level, object, metric`,
    )
    .all(phase);
  return rows.map((row) => metricRow.parse(row));
}
