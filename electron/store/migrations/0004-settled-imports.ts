import type { Migration } from './migration.ts';

/**
 * What a person settled before a file was committed stays with the import: cells that were mended, what names mean
 * and what columns mean. Names and columns are offered again as long as the import stands.
 */
export const settledImports: Migration = {
  name: '0004-settled-imports',
  sql: `
    CREATE TABLE mended_cell (
      import INTEGER NOT NULL REFERENCES import (sequence),
      source_row INTEGER NOT NULL,
      -- The column's position, from 0.
      position INTEGER NOT NULL,
      heading TEXT NOT NULL,
      original TEXT NOT NULL,
      mended TEXT NOT NULL,
      PRIMARY KEY (import, source_row, position)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE settled_name (
      import INTEGER NOT NULL REFERENCES import (sequence),
      text TEXT NOT NULL,
      -- Only beside this committee; '' for everywhere.
      committee TEXT NOT NULL,
      level TEXT NOT NULL CHECK (level IN ('compound', 'committee')),
      object TEXT NOT NULL,
      PRIMARY KEY (import, text, committee)
    ) STRICT, WITHOUT ROWID;

    CREATE TABLE settled_columns (
      import INTEGER PRIMARY KEY REFERENCES import (sequence),
      fingerprint TEXT NOT NULL,
      columns TEXT NOT NULL
    ) STRICT;
  `,
};
