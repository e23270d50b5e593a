import { type Finding, findingSchema } from '../../shared/model/evidence.ts';
import type { Phase } from '../../shared/model/phase.ts';
import { objectColumns, withObject } from './object-columns.ts';
import type { ReadStore, WriteStore } from './store.ts';

const findingRow = withObject(findingSchema);

/** Prepares writing findings; the number is that of the evidence row. */
export function findingWriter(db: WriteStore): (evidence: number, value: Finding) => void {
  const insert = db.prepare(
    `INSERT INTO finding (evidence, level, object, indicator, problem, count, note)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  return (evidence, { object, indicator, problem, count, note }) =>
    insert.run(evidence, ...objectColumns(object), indicator, problem, count, note);
}

/** The standing findings of a phase, one entry a source row, sorted by what they say. */
export function listFindings(db: ReadStore, phase: Phase): Finding[] {
  const rows = db
    .prepare(
      `SELECT level, object, indicator, problem, count, note
       FROM finding JOIN standing ON standing.evidence = finding.evidence
       WHERE standing.phase = ?
       ORDER BY level, object, indicator, problem, count`,
    )
    .all(phase);
  return rows.map((row) => findingRow.parse(row));
}
