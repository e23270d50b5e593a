import { z } from 'zod';
import { runPhaseSchema } from '../model/phase.ts';
import { problemSchema } from './answer.ts';
import { read, work } from './operation.ts';
import { letterScopeSchema, reportChoicesSchema, workbookSheetSchema } from './report-choices.ts';

const ofPhase = z.object({ phase: runPhaseSchema });

/** One document that can be looked at as it will be printed. */
const printedDocumentSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('district-report') }),
  z.object({ kind: z.literal('letter'), code: z.string() }),
]);
export type PrintedDocument = z.infer<typeof printedDocumentSchema>;

/** Documents that can be written into a folder. */
const wantedDocumentSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('district-report') }),
  z.object({ kind: z.literal('results-workbook') }),
  z.object({ kind: z.literal('letters'), scope: letterScopeSchema }),
]);
export type WantedDocument = z.infer<typeof wantedDocumentSchema>;

const previewSchema = z.object({
  /** The name of the file that an export would write. */
  fileName: z.string(),
  /** The PDF, the same byte for byte as the file would be. */
  bytes: z.instanceof(Uint8Array),
});
export type ReportPreview = z.infer<typeof previewSchema>;

const exportSchema = z.object({
  /** The paths of the files that were written, each whole, in the order of writing. */
  files: z.array(z.string()),
  wanted: z.number().int(),
  /** Why not all of what was wanted is there: cancelled, or something could not be written. */
  problems: z.array(problemSchema),
});
export type ReportExport = z.infer<typeof exportSchema>;

/** The official documents of a run: what there is, how it looks, and writing it into a folder. */
export const REPORTS_CONTRACT = {
  /** What the documents of a phase are made from, and for whom there can be letters; null where nothing was scored. */
  'reports.list': read(ofPhase, reportChoicesSchema.nullable()),
  /** What the sheets of the results workbook hold. */
  'reports.workbook': read(ofPhase, z.array(workbookSheetSchema)),
  /** A document as it will be printed. */
  'reports.preview': read(ofPhase.extend({ document: printedDocumentSchema }), previewSchema),
  /** Writes documents into a folder, one whole file after the other; what was written stays when it is cancelled. */
  'reports.export': work(
    ofPhase.extend({ folder: z.string(), documents: z.array(wantedDocumentSchema).min(1) }),
    exportSchema,
  ),
} as const;
