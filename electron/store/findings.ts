import { z } from 'zod';
import { type Finding, findingSchema } from '../../shared/model/evidence.ts';
import type { Phase } from '../../shared/model/phase.ts';
import type { SourceRow } from '../../shared/model/source-row.ts';
import type { GatheredRows } from './gathered-rows.ts';
import { objectColumns, objectShape, withObject } from './object-columns.ts';
import { phaseRows } from './phase-rows.ts';
import { sayFinding } from './say-source.ts';
import { asSource, PLACE, placeColumns, type SourceScope } from './source-place.ts';
import type { ReadStore } from './store.ts';
import { strictRows } from './strict-rows.ts';

const findingRow = findingSchema.omit({ object: true }).extend(objectShape);

const sourceRow = z.object({
  ...placeColumns,
  ...findingSchema.pick({ problem: true, count: true, note: true }).shape,
});

/** Prepares writing findings; the number is that of the evidence row. */
export function findingWriter(rows: GatheredRows): (evidence: number, value: Finding) => void {
  const insert = rows.insert(
    `INSERT INTO finding (evidence, level, object, indicator, problem, count, note)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  return (evidence, { object, indicator, problem, count, note }) =>
    insert(evidence, ...objectColumns(object), indicator, problem, count, note);
}

/** The standing findings of a phase, one entry a source row, sorted by what they say; only of some objects, as with marks. */
export function listFindings(db: ReadStore, phase: Phase, objects?: readonly string[]): Finding[] {
  const rows = phaseRows(
    db,
    phase,
    {
      table: 'finding',
      kind: 'findings',
      columns: 'level, object, indicator, problem, count, note',
      rest: 'ORDER BY level, object, indicator, problem, count',
    },
    objects,
  );
  return strictRows(findingRow, rows).map(withObject);
}

/** The rows of the standing findings of an object on an indicator. */
export function findingSources(
  db: ReadStore,
  { phase, object }: SourceScope,
  indicator: string,
): SourceRow[] {
  const rows = db
    .prepare(
      `SELECT ${PLACE}, problem, count, note
       FROM finding JOIN standing ON standing.evidence = finding.evidence
       WHERE level = ? AND object = ? AND indicator = ? AND standing.phase = ?
       ORDER BY standing.import, standing.source_row`,
    )
    .all(...objectColumns(object), indicator, phase);
  return rows.map((row) => asSource(sourceRow.parse(row), sayFinding));
}
