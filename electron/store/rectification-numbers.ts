import { z } from 'zod';
import type { ReadStore } from './store.ts';

const numberRow = z.object({ compound: z.string(), number: z.number().int() });

/** By code of the compound: the highest number that an item of it ever had, items that were removed included. */
export function highestItemNumbers(db: ReadStore): ReadonlyMap<string, number> {
  const rows = db
    .prepare(
      `SELECT key AS compound, max(json_extract(body, '$.number')) AS number
       FROM record WHERE kind = 'rectification' AND level = 'compound' AND body IS NOT NULL
       GROUP BY key`,
    )
    .all();
  return new Map(rows.map((row) => numberRow.parse(row)).map(({ compound, number }) => [compound, number]));
}
