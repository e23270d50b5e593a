import { z } from 'zod';
import { groupScoreSchema } from '../../shared/model/scores.ts';
import { jsonColumn } from './json-column.ts';
import type { ReadStore } from './store.ts';

const districtRow = z.object({
  district: jsonColumn(groupScoreSchema.pick({ scored: true, withheld: true })).nullable(),
});

/** How many compounds a run published a score for, and of how many it was withheld. */
export function runTotals(db: ReadStore, id: string): { readonly scored: number; readonly withheld: number } {
  // Only the district's line is read: the results of a district are megabytes.
  const row = db
    .prepare(
      `SELECT (SELECT groups.value FROM json_each(run.results, '$.groups') AS groups
               WHERE groups.value ->> 'level' = 'district') AS district
       FROM run WHERE id = ?`,
    )
    .get(id);
  return districtRow.parse(row).district ?? { scored: 0, withheld: 0 };
}
