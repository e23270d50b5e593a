import { z } from 'zod';
import { importKindSchema } from './evidence.ts';
import { phaseSchema } from './phase.ts';

/** The file name of what was typed in the program itself. */
export const DIRECT_ENTRY = '直接录入';

/** What came in when, from which file, and whether it was taken back. */
export const importRecordSchema = z.object({
  /** UUID, the same on every laptop. */
  id: z.string(),
  /** Grows by one within this workspace; the number people use. */
  sequence: z.number().int(),
  kind: importKindSchema,
  /** Null for a register that serves both phases. */
  phase: phaseSchema.nullable(),
  fileName: z.string(),
  sha256: z.string(),
  sheet: z.string(),
  headingRow: z.number().int(),
  unknownHeadings: z.array(z.string()),
  author: z.string(),
  importedAt: z.string(),
  counts: z.object({
    accepted: z.number(),
    replaced: z.number(),
    unchanged: z.number(),
    rejected: z.number(),
    withdrawn: z.number().optional(),
  }),
  undone: z.object({ at: z.string(), author: z.string() }).nullable(),
});

export type ImportRecord = z.infer<typeof importRecordSchema>;
