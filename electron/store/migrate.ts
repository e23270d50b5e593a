import type { Database } from 'better-sqlite3';
import { z } from 'zod';
import type { Migration } from './migrations/migration.ts';
import type { ReadStore } from './store.ts';

const versionRow = z.object({ user_version: z.number() });

/** How many migrations the file has been through. */
export function schemaVersion(db: ReadStore): number {
  return versionRow.parse(db.prepare('PRAGMA user_version').get()).user_version;
}

/** Brings the schema forward, one transaction a migration; those already done are passed over. */
export function migrate(db: Database, migrations: readonly Migration[]): void {
  const done = schemaVersion(db);
  for (const [index, migration] of migrations.entries()) {
    if (index < done) continue;
    const step = db.transaction(() => {
      db.exec(migration.sql);
      db.pragma(`user_version = ${index + 1}`);
    });
    step.immediate();
  }
}
