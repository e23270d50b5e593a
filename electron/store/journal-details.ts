import { z } from 'zod';
import { importRecordSchema } from '../../shared/model/import-record.ts';
import { phaseSchema, runPhaseSchema } from '../../shared/model/phase.ts';
import { qualityRuleSchema } from '../../shared/model/quality.ts';
import { recordCountsSchema } from '../../shared/model/records/record-counts.ts';

const importDetails = importRecordSchema
  .pick({ sequence: true, kind: true, phase: true })
  .extend({ file: z.string() });

const decisionDetails = z.object({
  phase: phaseSchema,
  responses: z.number().int(),
  reason: z.string(),
  rule: qualityRuleSchema.nullable(),
});

/** What each kind of entry holds for a reader of the journal; entries of older files may lack some of it. */
export const JOURNAL_DETAILS = {
  'workspace-created': z.object({ year: z.number().int(), exercise: z.boolean() }),
  'guideline-saved': z.object({ guideline: z.string(), reason: z.string() }),
  'import-committed': importDetails.extend({ counts: importRecordSchema.shape.counts }),
  'import-undone': importDetails,
  'responses-left-out': decisionDetails,
  'responses-restored': decisionDetails.omit({ rule: true }),
  'documents-set': z.object({ bureau: z.string() }),
  'records-written': z.object({
    note: z.string(),
    kinds: z.array(recordCountsSchema),
    /** The batch that was taken back. */
    undoes: z.number().int().optional(),
  }),
  'run-saved': z.object({ phase: runPhaseSchema, digest: z.string(), guidelineVersion: z.number().int() }),
} as const;
