import { z } from 'zod';
import { documentFontSchema } from '../model/document-font.ts';
import { documentSettingsSchema } from '../model/document-settings.ts';
import { runPhaseSchema } from '../model/phase.ts';
import { problemSchema } from './answer.ts';
import { read, work } from './operation.ts';
import {
  letterScopeSchema,
  reportChoicesSchema,
  workbookKindSchema,
  workbookSheetSchema,
} from './report-choices.ts';

const ofPhase = z.object({ phase: runPhaseSchema });

/** One document that can be looked at as it will be printed. */
const printedDocumentSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('district-report') }),
  z.object({ kind: z.literal('letter'), code: z.string() }),
  z.object({ kind: z.literal('portrait'), code: z.string() }),
  z.object({ kind: z.literal('bulletin'), subdistrict: z.string() }),
  z.object({ kind: z.literal('committee-sheet'), subdistrict: z.string(), committee: z.string() }),
]);
export type PrintedDocument = z.infer<typeof printedDocumentSchema>;

/** `docx` for a bureau that edits what it sends. */
const paperFormatSchema = z.enum(['pdf', 'docx']);
export type PaperFormat = z.infer<typeof paperFormatSchema>;

/** Documents that can be written into a folder. */
const wantedDocumentSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('district-report'), format: paperFormatSchema }),
  z.object({
    kind: z.literal('letters'),
    scope: letterScopeSchema,
    format: paperFormatSchema,
    /** All in one file with bookmarks, in place of a file each; as PDF only. */
    combined: z.boolean(),
  }),
  /** Of one page each; as PDF only. */
  z.object({ kind: z.literal('portraits'), scope: letterScopeSchema, combined: z.boolean() }),
  z.object({ kind: z.literal('results-workbook') }),
  z.object({ kind: z.literal('expert-appendix') }),
  /** Of one subdistrict, or null for one each. */
  z.object({ kind: z.literal('bulletins'), subdistrict: z.string().nullable() }),
  /** Of the committees of one subdistrict, or null for all. */
  z.object({ kind: z.literal('committee-sheets'), subdistrict: z.string().nullable() }),
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
  /** The paths of the files that were written, each whole, in the order of the documents. */
  files: z.array(z.string()),
  /** The paths of those that were there already, whole and with this very content. */
  skipped: z.array(z.string()),
  wanted: z.number().int(),
  /** Why not all of what was wanted is there: cancelled, or something could not be written. */
  problems: z.array(problemSchema),
  fonts: z.array(documentFontSchema),
  /** The path of the list of all files; null where only single documents were asked for. */
  list: z.string().nullable(),
});
export type ReportExport = z.infer<typeof exportSchema>;

/** The official documents of a run: what there is, how it looks, and writing it into a folder. */
export const REPORTS_CONTRACT = {
  /** What the documents of a phase are made from, and for whom there can be letters; null where nothing was scored. */
  'reports.list': read(ofPhase, reportChoicesSchema.nullable()),
  /** What the sheets of a workbook hold. */
  'reports.workbook': read(ofPhase.extend({ kind: workbookKindSchema }), z.array(workbookSheetSchema)),
  /** A document as it will be printed; with settings, as these would have it and not those of the workspace. */
  'reports.preview': read(
    ofPhase.extend({ document: printedDocumentSchema, settings: documentSettingsSchema.optional() }),
    previewSchema,
  ),
  /** Writes documents into a folder, each file whole; what was written stays when it is cancelled, and is not written again. */
  'reports.export': work(
    ofPhase.extend({ folder: z.string(), documents: z.array(wantedDocumentSchema).min(1) }),
    exportSchema,
  ),
} as const;
