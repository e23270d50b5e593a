import { z } from 'zod';

/**
 * What a person may write down about a file that is to come in: everything that the window asks before and during a
 * preview.
 */
export const importMapSchema = z.strictObject({
  /** The one sheet that is meant. */
  sheet: z.string().optional(),
  /** As the spreadsheet program numbers it. */
  headingRow: z.number().int().positive().optional(),
  /** What columns mean, by heading, `heading[letter]` or `[letter]`; "" keeps a column as it is. */
  columns: z.record(z.string(), z.string()).default({}),
  /** What names mean: a compound's code or 街镇/居委会; "" for nothing. */
  names: z.record(z.string(), z.string()).default({}),
  /** What numbers in place of options count. */
  numbers: z.enum(['ordinal', 'value']).optional(),
  hiddenRows: z.enum(['read', 'leave-out']).optional(),
  /** What becomes of what an earlier state of the file said and this one says no more. */
  absent: z.enum(['keep', 'withdraw']).optional(),
});

export type ImportMapDocument = z.infer<typeof importMapSchema>;
