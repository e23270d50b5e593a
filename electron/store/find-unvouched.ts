import { z } from 'zod';
import type { JournalAction } from '../../shared/model/journal.ts';
import { type Problem, problem } from '../../shared/problems/problem.ts';
import { documentSettingsHashes } from './document-settings.ts';
import { guidelineHashes } from './guideline-versions.ts';
import { importHashes, undoings } from './imports.ts';
import { leftOutHashes, restoredHashes } from './left-out.ts';
import { recordHashes } from './records.ts';
import { runHashes } from './runs.ts';
import type { ReadStore } from './store.ts';
import { aboutHash, readAbout } from './workspace.ts';

/** A SHA-256, or another text that must not change, by id. */
type Contents = ReadonlyMap<string, string>;

const entryRow = z.object({ subject: z.string(), said: z.string() });

/**
 * Compares what the file holds with what the journal recorded when it was written. What was altered, removed
 * or added in between is named.
 */
export function findUnvouched(db: ReadStore): Problem[] {
  const about = readAbout(db);
  const workspace = new Map([[String(about.year), aboutHash(about)]]);
  const imports = new Set([
    ...differences(importHashes(db), recorded(db, 'import-committed')),
    ...differences(undoings(db), recorded(db, 'import-undone')),
  ]);
  const leftOut = new Set([
    ...differences(leftOutHashes(db), recorded(db, 'responses-left-out')),
    ...differences(restoredHashes(db), recorded(db, 'responses-restored')),
  ]);
  return [
    ...differences(workspace, recorded(db, 'workspace-created'))
      .slice(0, 1)
      .map(() => problem('check-workspace')),
    ...differences(guidelineHashes(db), recorded(db, 'guideline-saved')).map((id) =>
      problem('check-guideline', { id }),
    ),
    ...[...imports].map((id) => problem('check-import', { id })),
    ...[...leftOut].map((id) => problem('check-left-out', { id })),
    ...differences(runHashes(db), recorded(db, 'run-saved')).map((id) => problem('check-run', { id })),
    ...differences(documentSettingsHashes(db), recorded(db, 'documents-set')).map((id) =>
      problem('check-documents', { id }),
    ),
    ...differences(recordHashes(db), recorded(db, 'records-written')).map((id) =>
      problem('check-records', { id }),
    ),
  ];
}

/** What the journal says of each subject of this action; an undoing is held by who did it and when. */
function recorded(db: ReadStore, action: JournalAction): Contents {
  const rows = db
    .prepare(
      `SELECT subject, coalesce(content, author || ' ' || at) AS said
       FROM journal WHERE action = ? ORDER BY sequence`,
    )
    .all(action);
  return new Map(
    rows.map((row) => {
      const { subject, said } = entryRow.parse(row);
      return [subject, said];
    }),
  );
}

/** The ids that only one side knows, or that the two sides know differently. */
function differences(present: Contents, vouched: Contents): string[] {
  const ids = new Set([...vouched.keys(), ...present.keys()]);
  return [...ids].filter((id) => present.get(id) !== vouched.get(id));
}
