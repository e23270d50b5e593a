import { z } from 'zod';
import { importRecordSchema } from '../../shared/model/import-record.ts';
import { runPhaseSchema } from '../../shared/model/phase.ts';

const importDetails = importRecordSchema
  .pick({ sequence: true, kind: true, phase: true })
  .extend({ file: z.string() });

/** What each kind of entry holds for a reader of the journal; entries of older files may lack some of it. */
export const JOURNAL_DETAILS = {
  'workspace-created': z.object({ year: z.number().int(), exercise: z.boolean() }),
  'guideline-saved': z.object({ guideline: z.string(), reason: z.string() }),
  'import-committed': importDetails.extend({ counts: importRecordSchema.shape.counts }),
  'import-undone': importDetails,
  'run-saved': z.object({ phase: runPhaseSchema, digest: z.string(), guidelineVersion: z.number().int() }),
} as const;
