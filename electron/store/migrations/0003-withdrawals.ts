import type { Migration } from './migration.ts';

/**
 * A value can be taken back by a row that says nothing: its digest is empty, and no row of a subject stands
 * beside it. Programs that do not know this would let such a row stand, so the version of the file rises.
 */
export const withdrawals: Migration = {
  name: '0003-withdrawals',
  sql: `
    -- Follows from the digest, which the journal vouches for.
    ALTER TABLE evidence_row ADD COLUMN withdraws INTEGER GENERATED ALWAYS AS (digest = '') VIRTUAL;
  `,
};
