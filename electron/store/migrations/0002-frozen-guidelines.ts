import type { Migration } from './migration.ts';

/** A guideline version is never altered or removed once it is saved: runs name it, and papers name the runs. */
export const frozenGuidelines: Migration = {
  name: '0002-frozen-guidelines',
  sql: `
    CREATE TRIGGER guideline_version_never_changes BEFORE UPDATE ON guideline_version
      BEGIN SELECT RAISE(ABORT, 'a guideline version is frozen'); END;
    CREATE TRIGGER guideline_version_never_goes BEFORE DELETE ON guideline_version
      BEGIN SELECT RAISE(ABORT, 'a guideline version is frozen'); END;
    -- INSERT OR REPLACE would delete without asking the trigger above.
    CREATE TRIGGER guideline_version_only_grows BEFORE INSERT ON guideline_version
      WHEN NEW.number <> (SELECT coalesce(max(number), 0) + 1 FROM guideline_version)
      BEGIN SELECT RAISE(ABORT, 'a guideline version is frozen'); END;
  `,
};
