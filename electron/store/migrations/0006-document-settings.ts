import type { Migration } from './migration.ts';

/** What a bureau sets for its documents; the latest row counts, the others tell what stood on earlier papers. */
export const documentSettings: Migration = {
  name: '0006-document-settings',
  sql: `
    CREATE TABLE document_settings (
      number INTEGER PRIMARY KEY,
      settings TEXT NOT NULL,
      author TEXT NOT NULL,
      at TEXT NOT NULL
    ) STRICT;
  `,
};
