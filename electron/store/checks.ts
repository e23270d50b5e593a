import { type Check, checkSchema } from '../../shared/model/evidence.ts';
import type { Phase } from '../../shared/model/phase.ts';
import { objectColumns, withObject } from './object-columns.ts';
import type { ReadStore, WriteStore } from './store.ts';

const checkRow = withObject(checkSchema);

/** Prepares writing checks; the number is that of the evidence row. */
export function checkWriter(db: WriteStore): (evidence: number, value: Check) => void {
  const insert = db.prepare(
    `INSERT INTO checked_item (evidence, level, object, indicator, item, result, note)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  return (evidence, { object, indicator, item, result, note }) =>
    insert.run(evidence, ...objectColumns(object), indicator, item, result, note);
}

/** The standing checks of a phase, sorted by what they say. */
export function listChecks(db: ReadStore, phase: Phase): Check[] {
  const rows = db
    .prepare(
      `SELECT level, object, indicator, item, result, note
       FROM checked_item JOIN standing ON standing.evidence = checked_item.evidence
       WHERE standing.phase = ?
       ORDER BY level, object, indicator, item`,
    )
    .all(phase);
  return rows.map((row) => checkRow.parse(row));
}
