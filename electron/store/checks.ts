import { z } from 'zod';
import { type Check, checkSchema } from '../../shared/model/evidence.ts';
import type { Phase } from '../../shared/model/phase.ts';
import type { SourceRow } from '../../shared/model/source-row.ts';
import type { GatheredRows } from './gathered-rows.ts';
import { objectColumns, objectShape, withObject } from './object-columns.ts';
import { sayCheck } from './say-source.ts';
import { asSource, PLACE, placeColumns, type SourceScope } from './source-place.ts';
import type { ReadStore } from './store.ts';

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

/** The standing checks of a phase, sorted by what they say. */
export function listChecks(db: ReadStore, phase: Phase): Check[] {
  const rows = db
    .prepare(
      `SELECT level, object, indicator, item, result, note
       FROM checked_item JOIN standing ON standing.evidence = checked_item.evidence
       WHERE standing.kind = 'checks' AND standing.phase = ?
       ORDER BY level, object, indicator, item`,
    )
    .all(phase);
  return rows.map((row) => withObject(checkRow.parse(row)));
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
