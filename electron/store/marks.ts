import { z } from 'zod';
import { type Mark, markSchema } from '../../shared/model/evidence.ts';
import type { Phase } from '../../shared/model/phase.ts';
import type { SourceRow } from '../../shared/model/source-row.ts';
import type { GatheredRows } from './gathered-rows.ts';
import { objectColumns, objectShape, withObject } from './object-columns.ts';
import { phaseRows } from './phase-rows.ts';
import { sayMark } from './say-source.ts';
import { asSource, PLACE, placeColumns, type SourceScope } from './source-place.ts';
import type { ReadStore } from './store.ts';
import { strictRows } from './strict-rows.ts';

const markRow = markSchema.omit({ object: true }).extend(objectShape);

const sourceRow = z.object({
  ...placeColumns,
  ...markSchema.pick({ expert: true, mark: true, note: true }).shape,
});

/** Prepares writing experts' marks; the number is that of the evidence row. */
export function markWriter(rows: GatheredRows): (evidence: number, value: Mark) => void {
  const insert = rows.insert(
    'INSERT INTO mark (evidence, expert, level, object, indicator, mark, note) VALUES (?, ?, ?, ?, ?, ?, ?)',
  );
  return (evidence, { expert, object, indicator, mark, note }) =>
    insert(evidence, expert, ...objectColumns(object), indicator, mark, note);
}

/** The standing marks of a phase, sorted by what they say; only of some objects, by compound code and 街镇/居委会, where these are given. */
export function listMarks(db: ReadStore, phase: Phase, objects?: readonly string[]): Mark[] {
  const rows = phaseRows(
    db,
    phase,
    {
      table: 'mark',
      kind: 'marks',
      columns: 'expert, level, object, indicator, mark, note',
      rest: 'ORDER BY level, object, indicator, expert',
    },
    objects,
  );
  return strictRows(markRow, rows).map(withObject);
}

/** Who has given marks in a phase, by name. */
export function listExperts(db: ReadStore, phase: Phase): string[] {
  const rows = db
    .prepare(
      `SELECT DISTINCT expert FROM mark JOIN standing ON standing.evidence = mark.evidence
       WHERE standing.kind = 'marks' AND standing.phase = ? ORDER BY expert`,
    )
    .all(phase);
  return rows.map((row) => markSchema.pick({ expert: true }).parse(row).expert);
}

/** The rows of the standing marks of an object on an indicator. */
export function markSources(db: ReadStore, { phase, object }: SourceScope, indicator: string): SourceRow[] {
  const rows = db
    .prepare(
      `SELECT ${PLACE}, expert, mark, note
       FROM mark JOIN standing ON standing.evidence = mark.evidence
       WHERE level = ? AND object = ? AND indicator = ? AND standing.phase = ?
       ORDER BY standing.import, standing.source_row`,
    )
    .all(...objectColumns(object), indicator, phase);
  return rows.map((row) => asSource(sourceRow.parse(row), sayMark));
}
