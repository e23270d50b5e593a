import type { Phase } from '../../shared/model/phase.ts';
import type { ReadStore } from './store.ts';

/** What is read of a table of evidence. */
interface Wanted {
  /** The table of the subject. */
  readonly table: 'mark' | 'checked_item' | 'finding' | 'metric' | 'topic';
  /** Its kind of import. */
  readonly kind: string;
  readonly columns: string;
  /** What follows the conditions: further ones, groups and order. */
  readonly rest: string;
}

/**
 * The rows of a table of evidence that stand in a phase: all, or those about some objects, which are looked up one by one.
 *
 * @param objects compound codes and 街镇/居委会
 */
export function phaseRows(
  db: ReadStore,
  phase: Phase,
  { table, kind, columns, rest }: Wanted,
  objects?: readonly string[],
): readonly unknown[] {
  const stands = `said.is_current = 1 AND said.kind = '${kind}' AND said.phase = ?`;
  // CROSS JOIN keeps the order: SQLite cannot know which side is the smaller one.
  if (objects === undefined) {
    const from = `evidence_row AS said CROSS JOIN ${table} ON ${table}.evidence = said.id`;
    return db.prepare(`SELECT ${columns} FROM ${from} WHERE ${stands} ${rest}`).all(phase);
  }
  const about = table === 'topic' ? 'compound' : 'object';
  const from = `(SELECT value AS wanted FROM json_each(?)) CROSS JOIN ${table} ON ${table}.${about} = wanted
    CROSS JOIN evidence_row AS said ON said.id = ${table}.evidence`;
  return db
    .prepare(`SELECT ${columns} FROM ${from} WHERE ${stands} ${rest}`)
    .all(JSON.stringify([...new Set(objects)]), phase);
}
