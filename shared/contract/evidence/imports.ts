import { z } from 'zod';
import { assessedObjectSchema } from '../../model/evidence.ts';
import { importRecordSchema } from '../../model/import-record.ts';
import { problemSchema } from '../answer.ts';

const count = z.number().int().nonnegative();

/** An import in the list, the latest first. */
export const listedImportSchema = importRecordSchema.pick({
  sequence: true,
  kind: true,
  phase: true,
  fileName: true,
  sheet: true,
  author: true,
  importedAt: true,
  counts: true,
  undone: true,
});
export type ListedImport = z.infer<typeof listedImportSchema>;

/** What undoing an import would do. */
const undoEffectSchema = z.object({
  /** Values that would no longer stand. */
  leaving: count,
  /** Values of earlier imports that would stand again in their place. */
  restored: count,
});
export type UndoEffect = z.infer<typeof undoEffectSchema>;

/** An import with everything there was to say about it. */
export const importDetailsSchema = importRecordSchema.extend({
  problems: z.array(problemSchema),
  /** How many problems there are; of very many, only the first are given. */
  problemCount: count,
  /** Cells that were mended before it was committed; of very many, only the first are given. */
  mends: z.array(
    z.object({ row: z.number().int(), heading: z.string(), original: z.string(), mended: z.string() }),
  ),
  mendCount: count,
  /** What a person settled names to mean; remembered as long as the import stands. */
  names: z.array(z.object({ text: z.string(), committee: z.string(), object: assessedObjectSchema })),
  /** Null for one that is undone already. */
  undo: undoEffectSchema.nullable(),
});
export type ImportDetails = z.infer<typeof importDetailsSchema>;
