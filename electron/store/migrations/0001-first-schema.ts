import type { Migration } from './migration.ts';

/**
 * The first schema. Whatever came from a source row is an `evidence_row` (where it came from, whether it
 * stands) with exactly one row beside it in the table of its subject (what it says).
 */
export const firstSchema: Migration = {
  name: '0001-first-schema',
  sql: `
    CREATE TABLE workspace (
      id INTEGER PRIMARY KEY CHECK (id = 1),
      year INTEGER NOT NULL,
      exercise INTEGER NOT NULL CHECK (exercise IN (0, 1)),
      created_at TEXT NOT NULL
    ) STRICT;

    CREATE TABLE guideline_version (
      number INTEGER PRIMARY KEY,
      document TEXT NOT NULL,
      sha256 TEXT NOT NULL,
      author TEXT NOT NULL,
      created_at TEXT NOT NULL,
      reason TEXT NOT NULL
    ) STRICT;

    CREATE TABLE import (
      sequence INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      kind TEXT NOT NULL
        CHECK (kind IN ('registry', 'questionnaire', 'interview', 'marks', 'checks', 'findings', 'metrics')),
      phase TEXT CHECK (phase IN ('mid', 'end')),
      file_name TEXT NOT NULL,
      sha256 TEXT NOT NULL,
      sheet TEXT NOT NULL,
      heading_row INTEGER NOT NULL,
      unknown_headings TEXT NOT NULL,
      author TEXT NOT NULL,
      imported_at TEXT NOT NULL,
      counts TEXT NOT NULL,
      problems TEXT NOT NULL,
      undone_at TEXT,
      undone_by TEXT,
      CHECK (phase IS NOT NULL OR kind = 'registry'),
      CHECK ((undone_at IS NULL) = (undone_by IS NULL))
    ) STRICT;

    CREATE TABLE evidence_row (
      id INTEGER PRIMARY KEY,
      import INTEGER NOT NULL REFERENCES import (sequence),
      kind TEXT NOT NULL,
      phase TEXT,
      key TEXT NOT NULL,
      digest TEXT NOT NULL,
      source_row INTEGER NOT NULL,
      -- 1: says again what an earlier row of the same file says; kept, never counted
      repeated INTEGER NOT NULL CHECK (repeated IN (0, 1)),
      -- 1: what stands under (kind, phase, key) now
      is_current INTEGER NOT NULL CHECK (is_current IN (0, 1)),
      extra TEXT
    ) STRICT;
    CREATE INDEX evidence_row_by_key ON evidence_row (key, kind, phase, import);
    CREATE INDEX evidence_row_by_import ON evidence_row (import);
    CREATE INDEX evidence_row_standing ON evidence_row (kind, phase) WHERE is_current = 1;

    -- What stands now, with the place it came from.
    CREATE VIEW standing AS
      SELECT evidence_row.id AS evidence, evidence_row.kind, evidence_row.phase, evidence_row.import,
             evidence_row.source_row, import.file_name, import.sha256, import.sheet
      FROM evidence_row JOIN import ON import.sequence = evidence_row.import
      WHERE evidence_row.is_current = 1;

    CREATE TABLE compound (
      evidence INTEGER PRIMARY KEY REFERENCES evidence_row (id),
      code TEXT NOT NULL,
      name TEXT NOT NULL,
      aliases TEXT NOT NULL,
      type TEXT NOT NULL,
      subdistrict TEXT NOT NULL,
      committee TEXT NOT NULL,
      households INTEGER,
      residents INTEGER,
      buildings INTEGER,
      built_year INTEGER,
      property_company TEXT,
      owners_committee TEXT
    ) STRICT;

    CREATE TABLE survey (
      id INTEGER PRIMARY KEY,
      fingerprint TEXT NOT NULL,
      questions TEXT NOT NULL,
      UNIQUE (fingerprint, questions)
    ) STRICT;

    CREATE TABLE response (
      evidence INTEGER PRIMARY KEY REFERENCES evidence_row (id),
      survey INTEGER NOT NULL REFERENCES survey (id),
      platform_id TEXT,
      compound TEXT NOT NULL,
      answers TEXT NOT NULL,
      submitted_at TEXT,
      seconds REAL
    ) STRICT;
    CREATE INDEX response_by_compound ON response (compound);

    CREATE TABLE topic (
      evidence INTEGER PRIMARY KEY REFERENCES evidence_row (id),
      interview TEXT NOT NULL,
      compound TEXT NOT NULL,
      topic TEXT NOT NULL,
      attitude TEXT NOT NULL CHECK (attitude IN ('positive', 'neutral', 'negative')),
      date TEXT,
      interviewee TEXT,
      excerpt TEXT
    ) STRICT;
    CREATE INDEX topic_by_compound ON topic (compound);

    CREATE TABLE mark (
      evidence INTEGER PRIMARY KEY REFERENCES evidence_row (id),
      expert TEXT NOT NULL,
      level TEXT NOT NULL CHECK (level IN ('compound', 'committee')),
      object TEXT NOT NULL,
      indicator TEXT NOT NULL,
      mark REAL NOT NULL,
      note TEXT
    ) STRICT;
    CREATE INDEX mark_by_object ON mark (object, indicator);

    CREATE TABLE checked_item (
      evidence INTEGER PRIMARY KEY REFERENCES evidence_row (id),
      level TEXT NOT NULL CHECK (level IN ('compound', 'committee')),
      object TEXT NOT NULL,
      indicator TEXT NOT NULL,
      item TEXT NOT NULL,
      result TEXT NOT NULL CHECK (result IN ('met', 'unmet', 'not_applicable')),
      note TEXT
    ) STRICT;
    CREATE INDEX checked_item_by_object ON checked_item (object, indicator);

    CREATE TABLE finding (
      evidence INTEGER PRIMARY KEY REFERENCES evidence_row (id),
      level TEXT NOT NULL CHECK (level IN ('compound', 'committee')),
      object TEXT NOT NULL,
      indicator TEXT NOT NULL,
      problem TEXT NOT NULL,
      count INTEGER NOT NULL CHECK (count >= 0),
      note TEXT
    ) STRICT;
    CREATE INDEX finding_by_object ON finding (object, indicator);

    CREATE TABLE metric (
      evidence INTEGER PRIMARY KEY REFERENCES evidence_row (id),
      level TEXT NOT NULL CHECK (level IN ('compound', 'committee')),
      object TEXT NOT NULL,
      metric TEXT NOT NULL,
      value REAL NOT NULL
    ) STRICT;
    CREATE INDEX metric_by_object ON metric (object, metric);

    CREATE TABLE run (
      sequence INTEGER PRIMARY KEY,
      id TEXT NOT NULL UNIQUE,
      phase TEXT NOT NULL CHECK (phase IN ('mid', 'end', 'annual')),
      created_at TEXT NOT NULL,
      author TEXT NOT NULL,
      guideline_version INTEGER NOT NULL REFERENCES guideline_version (number),
      digest TEXT NOT NULL,
      results TEXT NOT NULL,
      register TEXT NOT NULL
    ) STRICT;
    CREATE INDEX run_by_phase ON run (phase, sequence);

    CREATE TABLE journal (
      sequence INTEGER PRIMARY KEY,
      at TEXT NOT NULL,
      author TEXT NOT NULL,
      action TEXT NOT NULL,
      subject TEXT NOT NULL,
      content TEXT,
      details TEXT NOT NULL,
      previous TEXT NOT NULL,
      hash TEXT NOT NULL
    ) STRICT;
    CREATE TRIGGER journal_never_changes BEFORE UPDATE ON journal
      BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
    CREATE TRIGGER journal_never_shrinks BEFORE DELETE ON journal
      BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
    -- INSERT OR REPLACE would delete without asking the trigger above.
    CREATE TRIGGER journal_only_grows BEFORE INSERT ON journal
      WHEN NEW.sequence <> (SELECT coalesce(max(sequence), 0) + 1 FROM journal)
      BEGIN SELECT RAISE(ABORT, 'the journal is append-only'); END;
  `,
};
