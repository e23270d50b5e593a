import Database from 'better-sqlite3';

/** By version: what takes a file of it back to the version before. */
const BACK: ReadonlyMap<number, string> = new Map([
  [
    2,
    `DROP TRIGGER guideline_version_never_changes;
     DROP TRIGGER guideline_version_never_goes;
     DROP TRIGGER guideline_version_only_grows`,
  ],
  [3, 'ALTER TABLE evidence_row DROP COLUMN withdraws'],
  [4, 'DROP TABLE mended_cell; DROP TABLE settled_name; DROP TABLE settled_columns'],
  [5, 'DROP VIEW counted_response; DROP TABLE left_out'],
  [6, 'DROP TABLE document_settings'],
  [7, 'DROP VIEW current_record; DROP TABLE record'],
]);

/** Makes a file what a program left that knew the schema up to this version only; nothing in it may need more. */
export function backToVersion(path: string, version: number): void {
  const db = new Database(path);
  const now = Number(db.pragma('user_version', { simple: true }));
  for (let step = now; step > version; step -= 1) {
    const sql = BACK.get(step);
    if (sql === undefined) throw new Error(`how to leave version ${step} is not known`);
    db.exec(sql);
  }
  db.pragma(`user_version = ${version}`);
  db.close();
}
