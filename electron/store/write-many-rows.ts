import { z } from 'zod';
import { lastEvidenceNumber } from './evidence-rows.ts';
import type { ReadStore, WriteStore } from './store.ts';

/** From so many rows on it pays to build the indexes at once. */
const MANY_ROWS = 1_000;

const indexRow = z.object({ name: z.string(), sql: z.string() });

/**
 * Lets so many rows of evidence be written, with what they say into the table of their subject. When they are many, and
 * more than there are, the indexes of both are taken away before and built again afterwards, which takes half the time;
 * to be called inside the transaction, which undoes that, too.
 */
export function writeManyRows(db: WriteStore, subject: string, rows: number, write: () => void): void {
  const indexes = rows < MANY_ROWS || rows < lastEvidenceNumber(db) ? [] : indexesOf(db, subject);
  for (const { name } of indexes) db.prepare(`DROP INDEX ${name}`).run();
  write();
  for (const { sql } of indexes) db.prepare(sql).run();
}

function indexesOf(db: ReadStore, subject: string): z.infer<typeof indexRow>[] {
  const rows = db
    .prepare(
      `SELECT name, sql FROM sqlite_schema
       WHERE type = 'index' AND tbl_name IN ('evidence_row', ?) AND sql IS NOT NULL`,
    )
    .all(subject);
  return rows.map((row) => indexRow.parse(row));
}
