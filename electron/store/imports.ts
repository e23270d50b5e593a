import { z } from 'zod';
import type { ImportPlan } from '../../shared/model/import-plan.ts';
import { type ImportRecord, importRecordSchema } from '../../shared/model/import-record.ts';
import type { Problem } from '../../shared/problems/problem.ts';
import { importContentHash } from './import-content.ts';
import { jsonColumn } from './json-column.ts';
import { storedProblems } from './problem-json.ts';
import type { ReadStore, WriteStore } from './store.ts';

const importRow = importRecordSchema
  .omit({ undone: true })
  .extend({
    unknownHeadings: jsonColumn(importRecordSchema.shape.unknownHeadings),
    counts: jsonColumn(importRecordSchema.shape.counts),
    undoneAt: z.string().nullable(),
    undoneBy: z.string().nullable(),
  })
  .transform(({ undoneAt, undoneBy, ...record }): ImportRecord => {
    const undone = undoneAt === null || undoneBy === null ? null : { at: undoneAt, author: undoneBy };
    return { ...record, undone };
  });

/** What came in when, the earliest first; imports that were undone are among them. */
export function listImports(db: ReadStore): ImportRecord[] {
  const rows = db
    .prepare(
      `SELECT sequence, id, kind, phase, file_name AS fileName, sha256, sheet, heading_row AS headingRow,
              unknown_headings AS unknownHeadings, author, imported_at AS importedAt, counts,
              undone_at AS undoneAt, undone_by AS undoneBy
       FROM import ORDER BY sequence`,
    )
    .all();
  return rows.map((row) => importRow.parse(row));
}

/** Everything there was to say about an import: every rejected row with its place, and every warning. */
export function listImportProblems(db: ReadStore, sequence: number): Problem[] {
  const row = db.prepare('SELECT problems FROM import WHERE sequence = ?').get(sequence);
  return (
    z
      .object({ problems: jsonColumn(storedProblems) })
      .optional()
      .parse(row)?.problems ?? []
  );
}

/** Whether the same file was imported as the same kind for the same phase, and that was not undone. */
export function isFileImported(db: ReadStore, { kind, phase, source }: ImportPlan): boolean {
  const row = db
    .prepare(
      `SELECT sequence FROM import
       WHERE kind = ? AND phase IS ? AND sha256 = ? AND undone_at IS NULL LIMIT 1`,
    )
    .get(kind, phase, source.sha256);
  return row !== undefined;
}

/** The imports of a file, by its SHA-256, that were not undone. */
export function importsOfFile(
  db: ReadStore,
  sha256: string,
): Pick<ImportRecord, 'sequence' | 'kind' | 'phase' | 'importedAt'>[] {
  return listImports(db)
    .filter((record) => record.sha256 === sha256 && record.undone === null)
    .map(({ sequence, kind, phase, importedAt }) => ({ sequence, kind, phase, importedAt }));
}

/** Writes the head of an import and gives it the next number of this file. */
export function addImport(
  db: WriteStore,
  plan: ImportPlan,
  { importId, author, now }: { readonly importId: string; readonly author: string; readonly now: string },
): number {
  const { kind, phase, source } = plan;
  const sequence = lastSequence(db) + 1;
  db.prepare(
    `INSERT INTO import (sequence, id, kind, phase, file_name, sha256, sheet, heading_row, unknown_headings,
                         author, imported_at, counts, problems)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    sequence,
    importId,
    kind,
    phase,
    source.fileName,
    source.sha256,
    source.sheet,
    source.headingRow,
    JSON.stringify(source.unknownHeadings),
    author,
    now,
    JSON.stringify(plan.counts),
    JSON.stringify(plan.problems),
  );
  return sequence;
}

/** The number of an import, by its id. */
export function sequenceOfImport(db: ReadStore, id: string): number {
  const row = db.prepare('SELECT sequence FROM import WHERE id = ?').get(id);
  return z.object({ sequence: z.number().int() }).parse(row).sequence;
}

function lastSequence(db: ReadStore): number {
  const row = db.prepare('SELECT coalesce(max(sequence), 0) AS last FROM import').get();
  return z.object({ last: z.number().int() }).parse(row).last;
}

/** SHA-256 of what each import brought, as it stands in the file, by id. */
export function importHashes(db: ReadStore): ReadonlyMap<string, string> {
  const rows = db.prepare('SELECT id, sequence, kind FROM import ORDER BY sequence').all();
  const row = importRecordSchema.pick({ id: true, sequence: true, kind: true });
  return new Map(
    rows.map((stored) => {
      const { id, sequence, kind } = row.parse(stored);
      return [id, importContentHash(db, sequence, kind)];
    }),
  );
}

/** By whom and when each undone import was taken back, by id. */
export function undoings(db: ReadStore): ReadonlyMap<string, string> {
  const undone = listImports(db).flatMap(({ id, undone }) => (undone === null ? [] : [{ id, ...undone }]));
  return new Map(undone.map(({ id, author, at }) => [id, `${author} ${at}`]));
}
