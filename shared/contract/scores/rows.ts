import { z } from 'zod';
import { importKindSchema } from '../../model/evidence.ts';
import { wordingSchema } from '../answer.ts';

/** A row of an imported file behind a leaf. */
const leafRowSchema = z.object({
  /** Its number among the rows of the workspace. */
  id: z.number().int(),
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
  kind: importKindSchema.exclude(['registry']),
  /** What the ids in the rows' words stand for. */
  legend: z.array(z.object({ id: z.string(), text: z.string() })),
  rows: z.array(leafRowSchema),
  /** Others' marks, kept from an expert who has not marked this yet: then there are no rows. */
  hidden: z.boolean(),
});
export type LeafRows = z.infer<typeof leafRowsSchema>;
