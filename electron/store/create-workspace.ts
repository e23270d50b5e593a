import Database, { type Database as Connection } from 'better-sqlite3';
import type { Guideline } from '../../shared/model/guideline.ts';
import type { RecordChange } from '../../shared/model/records/record.ts';
import { problem } from '../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../shared/problems/result.ts';
import { obstacleAt, removeDatabase } from './database-files.ts';
import { APPLICATION_ID } from './file-header.ts';
import { saveGuidelineVersion } from './guideline-versions.ts';
import { addJournalEntry } from './journal.ts';
import { migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations/all.ts';
import { openWorkspace, orClose, settingProblem } from './open-workspace.ts';
import { openingProblem } from './opening-problem.ts';
import { putInPlace } from './put-in-place.ts';
import { writeRecords } from './records.ts';
import { inTransaction, type WriteStore } from './store.ts';
import { aboutHash, type Workspace, workspaceOf } from './workspace.ts';

/** What a new workspace begins with. */
export interface NewWorkspace {
  readonly guideline: Guideline;
  readonly year: number;
  readonly exercise: boolean;
  /** What is written down from the start, and what the journal says of it. */
  readonly records?: { readonly changes: readonly RecordChange[]; readonly note: string };
  readonly author: string;
  /** ISO 8601 in UTC. */
  readonly now: string;
}

/**
 * Makes a workspace file and opens it. It is built beside its place and renamed, so it is whole or absent;
 * an existing file is never overwritten. The path `:memory:` gives one without a file.
 */
export function createWorkspace(path: string, start: NewWorkspace): Result<Workspace> {
  try {
    return path === ':memory:' ? build(path, start) : createFile(path, start);
  } catch (error) {
    return refused(openingProblem(error, path));
  }
}

function createFile(path: string, start: NewWorkspace): Result<Workspace> {
  const obstacle = obstacleAt(path);
  if (obstacle !== null) return refused(obstacle);
  const part = `${path}.part`;
  removeDatabase(part);
  const built = build(part, start);
  if (!built.ok) return built;
  built.value.close();
  if (putInPlace(part, path)) return openWorkspace(path);
  removeDatabase(part);
  return refused(problem('workspace-exists', {}, { file: path }));
}

function build(path: string, start: NewWorkspace): Result<Workspace> {
  const db = new Database(path);
  return orClose(db, () => {
    const trouble = settingProblem(db, path);
    if (trouble !== null) return refused(trouble);
    db.pragma(`application_id = ${APPLICATION_ID}`);
    migrate(db, MIGRATIONS);
    fill(db, start);
    return ok(workspaceOf(db, path));
  });
}

function fill(db: Connection & WriteStore, start: NewWorkspace): void {
  const { guideline, year, exercise, records, author, now } = start;
  inTransaction(db, () => {
    db.prepare('INSERT INTO workspace (id, year, exercise, created_at) VALUES (1, ?, ?, ?)').run(
      year,
      exercise ? 1 : 0,
      now,
    );
    const about = { year, exercise, createdAt: now };
    addJournalEntry(db, {
      action: 'workspace-created',
      subject: String(year),
      content: aboutHash(about),
      details: { year, exercise },
      author,
      at: now,
    });
    saveGuidelineVersion(db, guideline, { author, now, reason: '新建工作区' });
    if (records !== undefined && records.changes.length > 0)
      writeRecords(db, records.changes, { author, now, note: records.note });
  });
}
