import { type Mark, markSchema } from '../../shared/model/evidence.ts';
import type { Phase } from '../../shared/model/phase.ts';
import { objectColumns, withObject } from './object-columns.ts';
import type { ReadStore, WriteStore } from './store.ts';

const markRow = withObject(markSchema);

/** Prepares writing experts' marks; the number is that of the evidence row. */
export function markWriter(db: WriteStore): (evidence: number, value: Mark) => void {
  const insert = db.prepare(
    'INSERT INTO mark (evidence, expert, level, object, indicator, mark, note) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  return (evidence, { expert, object, indicator, mark, note }) =>
    insert.run(evidence, expert, ...objectColumns(object), indicator, mark, note);
}

/** The standing marks of a phase, sorted by what they say. */
export function listMarks(db: ReadStore, phase: Phase): Mark[] {
  const rows = db
    .prepare(
      `SELECT expert, level, object, indicator, mark, note
       FROM mark JOIN standing ON standing.evidence = mark.evidence
       WHERE standing.phase = ?
       ORDER BY level, object, indicator, expert`,
    )
    .all(phase);
  return rows.map((row) => markRow.parse(row));
}
