import { statSync } from 'node:fs';
import Database, { type Database as Connection } from 'better-sqlite3';
import { type Problem, problem } from '../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../shared/problems/result.ts';
import { backUp } from './back-up.ts';
import { looksLikeWorkspace } from './file-header.ts';
import { migrate, schemaVersion } from './migrate.ts';
import { MIGRATIONS } from './migrations/all.ts';
import type { Migration } from './migrations/migration.ts';
import { openingProblem } from './opening-problem.ts';
import { applySettings } from './settings.ts';
import { type Workspace, workspaceOf } from './workspace.ts';

/** How long to wait for another window or command before saying that the file is in use. */
const PATIENCE_MS = 5_000;

/** What opening may be told; tests give later migrations and less patience. */
export interface OpenOptions {
  readonly migrations?: readonly Migration[];
  readonly patienceMs?: number;
}

/**
 * Opens a workspace for this process alone. A file from an older version of the program is backed up beside
 * itself and brought forward; a file that is no workspace, comes from a newer version, is in use or damaged
 * is refused in one sentence, unchanged.
 */
export function openWorkspace(path: string, options: OpenOptions = {}): Result<Workspace> {
  const { migrations = MIGRATIONS, patienceMs = PATIENCE_MS } = options;
  try {
    if (!statSync(path).isFile() || !looksLikeWorkspace(path)) {
      return refused(problem('workspace-foreign', {}, { file: path }));
    }
    const db = new Database(path, { fileMustExist: true, timeout: patienceMs });
    return orClose(db, () => openConnection(db, path, migrations));
  } catch (error) {
    return refused(openingProblem(error, path));
  }
}

function openConnection(db: Connection, path: string, migrations: readonly Migration[]): Result<Workspace> {
  // Before anything is read, so that reading already takes the lock.
  db.pragma('locking_mode = EXCLUSIVE');
  const trouble = futureProblem(db, path, migrations) ?? settingProblem(db, path);
  if (trouble !== null) return refused(trouble);
  const version = schemaVersion(db);
  if (version < migrations.length) {
    backUp(db, path, version);
    migrate(db, migrations);
  }
  return ok(workspaceOf(db, path));
}

function futureProblem(db: Connection, path: string, migrations: readonly Migration[]): Problem | null {
  const found = schemaVersion(db);
  const known = migrations.length;
  if (found <= known) return null;
  return problem('workspace-from-the-future', { found, known }, { file: path });
}

/** Sets and reads back the settings of the promises; the problem names one that did not take. */
export function settingProblem(db: Connection, path: string): Problem | null {
  const setting = applySettings(db);
  return setting === null ? null : problem('workspace-setting', { setting }, { file: path });
}

/** Closes the connection unless it became a workspace. */
export function orClose(db: Connection, open: () => Result<Workspace>): Result<Workspace> {
  try {
    const result = open();
    if (!result.ok) db.close();
    return result;
  } catch (error) {
    db.close();
    throw error;
  }
}
