import { z } from 'zod';
import { type Check, checkSchema } from '../../shared/model/evidence.ts';
import type { Phase } from '../../shared/model/phase.ts';
import type { SourceRow } from '../../shared/model/source-row.ts';
import type { GatheredRows } from './gathered-rows.ts';
import { objectColumns, objectShape, withObject } from './object-columns.ts';
import { phaseRows } from './phase-rows.ts';
import { sayCheck } from './say-source.ts';
import { asSource, PLACE, placeColumns, type SourceScope } from './source-place.ts';
import type { ReadStore } from './store.ts';
import { strictRows } from './strict-rows.ts';

const checkRow = checkSchema.omit({ object: true }).extend(objectShape);

const sourceRow = z.object({
  ...placeColumns,
  ...checkSchema.pick({ item: true, result: true, note: true }).shape,
});

/** Prepares writing checks; the number is that of the evidence row. */
export function checkWriter(rows: GatheredRows): (evidence: number, value: Check) => void {
  const insert = rows.insert(
    `INSERT INTO checked_item (evidence, level, object, indicator, item, result, note)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
  );
  return (evidence, { object, indicator, item, result, note }) =>
    insert(evidence, ...objectColumns(object), indicator, item, result, note);
}

/** The standing checks of a phase, sorted by what they say; only of some objects, as with marks. */
export function listChecks(db: ReadStore, phase: Phase, objects?: readonly string[]): Check[] {
  const rows = phaseRows(
    db,
    phase,
    {
      table: 'checked_item',
      kind: 'checks',
      columns: 'level, object, indicator, item, result, note',
      rest: 'ORDER BY level, object, indicator, item',
    },
    objects,
  );
  return strictRows(checkRow, rows).map(withObject);
}

/** The rows of the standing checks of an object on these items of an indicator. */
export function checkSources(
  db: ReadStore,
  { phase, object }: SourceScope,
  { indicator, items }: { readonly indicator: string; readonly items: readonly string[] },
): SourceRow[] {
  const rows = db
    .prepare(
      `SELECT ${PLACE}, item, result, note
       FROM checked_item JOIN standing ON standing.evidence = checked_item.evidence
       WHERE level = ? AND object = ? AND indicator = ? AND item IN (SELECT value FROM json_each(?)) AND standing.phase = ?
       ORDER BY standing.import, standing.source_row`,
    )
    .all(...objectColumns(object), indicator, JSON.stringify(items), phase);
  return rows.map((row) => asSource(sourceRow.parse(row), sayCheck));
}
