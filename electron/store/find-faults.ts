import Database from 'better-sqlite3';
import { z } from 'zod';
import { type Problem, problem } from '../../shared/problems/problem.ts';
import { countWronglyStanding } from './evidence-rows.ts';
import { findUnvouched } from './find-unvouched.ts';
import { firstBrokenEntry } from './journal.ts';
import { findUnreadableRuns } from './runs.ts';
import type { ReadStore } from './store.ts';

/** How many parts a check has. */
export const CHECK_PARTS = 6;

/**
 * Everything wrong with a workspace: damage of the file first, and only when there is none, what was changed
 * behind the program's back. A sound workspace gives an empty list.
 *
 * @param before called before each of the parts; what it throws ends the check
 */
export function findFaults(db: ReadStore, before: () => void = () => undefined): Problem[] {
  const damage = findDamage(db, before);
  if (damage.length > 0) return damage;
  return [findBrokenJournal, findUnvouched, findWronglyStanding, findUnreadableRuns].flatMap((find) => {
    before();
    return find(db);
  });
}

function findDamage(db: ReadStore, before: () => void): Problem[] {
  try {
    return [findBrokenPages, findBrokenReferences].flatMap((find) => {
      before();
      return find(db);
    });
  } catch (error) {
    if (!(error instanceof Database.SqliteError)) throw error;
    return [problem('check-integrity', { reason: error.message })];
  }
}

function findBrokenPages(db: ReadStore): Problem[] {
  const rows = db.prepare('SELECT integrity_check AS said FROM pragma_integrity_check').all();
  return z
    .array(z.object({ said: z.string() }))
    .parse(rows)
    .filter(({ said }) => said !== 'ok')
    .map(({ said }) => problem('check-integrity', { reason: said }));
}

function findBrokenReferences(db: ReadStore): Problem[] {
  const rows = db
    .prepare('SELECT "table", count(*) AS count FROM pragma_foreign_key_check GROUP BY "table"')
    .all();
  return z
    .array(z.object({ table: z.string(), count: z.number().int() }))
    .parse(rows)
    .map((broken) => problem('check-reference', broken));
}

function findBrokenJournal(db: ReadStore): Problem[] {
  const entry = firstBrokenEntry(db);
  return entry === null ? [] : [problem('check-journal', { entry })];
}

function findWronglyStanding(db: ReadStore): Problem[] {
  const count = countWronglyStanding(db);
  return count === 0 ? [] : [problem('check-current', { count })];
}
