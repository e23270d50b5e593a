import { z } from 'zod';
import { markSchema } from '../../shared/model/evidence.ts';
import { type MarkReader, markedKey } from '../../shared/model/mark-secrecy.ts';
import type { Phase } from '../../shared/model/phase.ts';
import { objectShape, withObject } from './object-columns.ts';
import type { ReadStore } from './store.ts';

const markedRow = z.object({ ...markSchema.pick({ indicator: true }).shape, ...objectShape });

/** The person as a reader of the marks of a phase: an expert is one who gave a mark in any phase of the year. */
export function markReader(db: ReadStore, phase: Phase, person: string): MarkReader {
  const isExpert = db.prepare('SELECT 1 FROM mark WHERE expert = ? LIMIT 1').get(person) !== undefined;
  if (!isExpert) return { person, isExpert, marked: new Set() };
  const rows = db
    .prepare(
      `SELECT level, object, indicator FROM mark JOIN standing ON standing.evidence = mark.evidence
       WHERE standing.kind = 'marks' AND standing.phase = ? AND expert = ?`,
    )
    .all(phase, person);
  const marked = rows.map((row) => markedKey(withObject(markedRow.parse(row))));
  return { person, isExpert, marked: new Set(marked) };
}
