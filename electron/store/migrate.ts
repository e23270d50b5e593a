import type { Database } from 'better-sqlite3';
import type { Migration } from './migrations/migration.ts';

/** How many migrations the file has been through. */
export function schemaVersion(db: Database): number {
  return Number(db.pragma('user_version', { simple: true }));
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
