import { z } from 'zod';
import { cellText } from '../../shared/cells/cell-text.ts';
import type { GridScope } from '../../shared/intake/entering/entry-columns.ts';
import { RESULT_WORDS } from '../../shared/intake/entering/entry-rule.ts';
import { checkSchema } from '../../shared/model/evidence.ts';
import type { ReadStore } from './store.ts';

/** What stands in one cell of a grid. */
export interface StandingValue {
  readonly object: string;
  /** The id of the column. */
  readonly column: string;
  readonly text: string;
  readonly note: string | null;
}

const valueRow = z.object({
  object: z.string(),
  column: z.string(),
  value: z.union([z.number(), checkSchema.shape.result]),
  note: z.string().nullable(),
});

/** What stands in the cells of a grid, as texts; of marks only those of this expert. */
export function standingValues(db: ReadStore, scope: GridScope, expert: string): StandingValue[] {
  const { kind, phase, level, indicator } = scope;
  const only = kind === 'marks' ? [expert] : kind === 'metrics' ? [] : [indicator];
  const rows = db.prepare(VALUES[kind]).all(phase, level, ...only);
  return rows.map((row) => {
    const { value, ...place } = valueRow.parse(row);
    return { ...place, text: typeof value === 'number' ? cellText(value) : RESULT_WORDS[value] };
  });
}

const VALUES = {
  marks: `
    SELECT object, indicator AS "column", mark AS value, note
    FROM mark JOIN standing USING (evidence)
    WHERE standing.kind = 'marks' AND standing.phase = ? AND level = ? AND expert = ?`,
  checks: `
    SELECT object, item AS "column", result AS value, note
    FROM checked_item JOIN standing USING (evidence)
    WHERE standing.kind = 'checks' AND standing.phase = ? AND level = ? AND indicator = ?`,
  findings: `
    SELECT object, problem AS "column", sum(count) AS value, group_concat(note, '；') AS note
    FROM finding JOIN standing USING (evidence)
    WHERE standing.kind = 'findings' AND standing.phase = ? AND level = ? AND indicator = ?
    GROUP BY object, problem`,
  metrics: `
    SELECT object, metric AS "column", value, NULL AS note
    FROM metric JOIN standing USING (evidence)
    WHERE standing.kind = 'metrics' AND standing.phase = ? AND level = ?`,
} as const;
