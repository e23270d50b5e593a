import type { Migration } from './migration.ts';

/**
 * What people write down beside the evidence: lists, playbook, what is mended. Each version is a row that never changes; the
 * latest under a kind and an id counts, and one without a body takes it back. A batch was written at once.
 */
export const records: Migration = {
  name: '0007-records',
  sql: `
    CREATE TABLE record (
      kind TEXT NOT NULL,
      id TEXT NOT NULL,
      version INTEGER NOT NULL CHECK (version >= 1),
      batch INTEGER NOT NULL,
      level TEXT NOT NULL CHECK (level IN ('district', 'type', 'subdistrict', 'committee', 'compound')),
      key TEXT NOT NULL,
      body TEXT,
      author TEXT NOT NULL,
      at TEXT NOT NULL,
      PRIMARY KEY (kind, id, version)
    ) STRICT, WITHOUT ROWID;
    CREATE INDEX record_by_batch ON record (batch);
    CREATE INDEX record_by_about ON record (kind, level, key);
    CREATE VIEW current_record AS
      SELECT kind, id, version, batch, level, key, body, author, at FROM record
      WHERE body IS NOT NULL AND NOT EXISTS (
        SELECT 1 FROM record AS later
        WHERE later.kind = record.kind AND later.id = record.id AND later.version = record.version + 1
      );
  `,
};
