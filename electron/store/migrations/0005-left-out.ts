import type { Migration } from './migration.ts';

/**
 * A person may leave a response out, with a reason, and take that back. The response stays as it was imported; the decision
 * is about its key, so that it outlives another import of the same response.
 */
export const leftOut: Migration = {
  name: '0005-left-out',
  sql: `
    CREATE TABLE left_out (
      id INTEGER PRIMARY KEY,
      phase TEXT NOT NULL CHECK (phase IN ('mid', 'end')),
      key TEXT NOT NULL,
      reason TEXT NOT NULL CHECK (trim(reason) <> ''),
      -- The rule that had flagged it; null where a person chose it by itself.
      rule TEXT CHECK (rule IN ('too_fast', 'straight_lining', 'out_of_dates', 'duplicate')),
      author TEXT NOT NULL,
      at TEXT NOT NULL,
      -- What the journal calls the action that left it out, together with others.
      deed TEXT NOT NULL,
      restored_reason TEXT CHECK (trim(restored_reason) <> ''),
      restored_by TEXT,
      restored_at TEXT,
      restored_deed TEXT,
      CHECK ((restored_reason IS NULL) = (restored_at IS NULL)),
      CHECK ((restored_by IS NULL) = (restored_at IS NULL)),
      CHECK ((restored_deed IS NULL) = (restored_at IS NULL))
    ) STRICT;
    CREATE UNIQUE INDEX left_out_now ON left_out (phase, key) WHERE restored_at IS NULL;

    -- The responses that stand and that nobody left out.
    CREATE VIEW counted_response AS
      SELECT id AS evidence, key, phase, import, source_row, extra
      FROM evidence_row
      WHERE kind = 'questionnaire' AND is_current = 1
        -- CROSS JOIN, so that the few left out are looked for among the many rows, not the other way round.
        AND id NOT IN (
          SELECT said.id
          FROM left_out CROSS JOIN evidence_row AS said
            ON said.key = left_out.key AND said.kind = 'questionnaire' AND said.phase = left_out.phase
          WHERE left_out.restored_at IS NULL);
  `,
};
