import Database from 'better-sqlite3';
import { type Problem, problem } from '../../shared/problems/problem.ts';
import { DamagedVersion } from './guideline-versions.ts';
import { isFileError } from './put-in-place.ts';

/** What to tell a person when a workspace cannot be opened or made; throws the error on when it is a bug. */
export function openingProblem(error: unknown, path: string): Problem {
  const place = { file: path };
  if (isFileError(error)) {
    if (error.code === 'ENOENT') return problem('workspace-missing', {}, place);
    return problem('workspace-not-writable', { reason: error.code ?? error.message }, place);
  }
  return storeProblem(error, path);
}

/** What to tell a person when the file fails while it is worked with; throws the error on when it is a bug. */
export function storeProblem(error: unknown, path: string): Problem {
  const place = { file: path };
  if (error instanceof DamagedVersion) {
    return problem('guideline-version-damaged', { number: error.number }, place);
  }
  if (!(error instanceof Database.SqliteError)) throw error;
  if (is(error, 'SQLITE_BUSY', 'SQLITE_LOCKED')) return problem('workspace-in-use', {}, place);
  if (is(error, 'SQLITE_NOTADB')) return problem('workspace-foreign', {}, place);
  if (is(error, 'SQLITE_CORRUPT')) return problem('workspace-damaged', { reason: error.message }, place);
  if (is(error, 'SQLITE_CANTOPEN', 'SQLITE_READONLY', 'SQLITE_IOERR', 'SQLITE_FULL', 'SQLITE_PERM')) {
    return problem('workspace-not-writable', { reason: error.message }, place);
  }
  throw error;
}

/** SQLite's codes have finer ones below them: SQLITE_IOERR_WRITE is a SQLITE_IOERR. */
function is(error: InstanceType<typeof Database.SqliteError>, ...codes: readonly string[]): boolean {
  return codes.some((code) => error.code === code || error.code.startsWith(`${code}_`));
}
