import { z } from 'zod';
import { importKindSchema } from '../../model/evidence.ts';
import { wordingSchema } from '../answer.ts';

/** A row of an imported file behind a leaf. */
const leafRowSchema = z.object({
  file: z.string(),
  sha256: z.string(),
  sheet: z.string(),
  /** As the spreadsheet program numbers it, from 1. */
  row: z.number().int(),
  text: wordingSchema,
});
export type LeafRow = z.infer<typeof leafRowSchema>;

/** The rows that a leaf of a compound has read, in the order of imports and rows. */
export const leafRowsSchema = z.object({
  indicator: z.object({ id: z.string(), name: z.string() }),
  /** Whose evidence it is: the compound's, or its committee's. */
  object: z.object({ level: z.enum(['compound', 'committee']), id: z.string() }),
  kind: importKindSchema,
  /** What the ids in the rows' words stand for. */
  legend: z.array(z.object({ id: z.string(), text: z.string() })),
  rows: z.array(leafRowSchema),
});
export type LeafRows = z.infer<typeof leafRowsSchema>;
