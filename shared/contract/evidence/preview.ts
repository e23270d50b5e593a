import { z } from 'zod';
import { assessedObjectSchema, importKindSchema } from '../../model/evidence.ts';
import { nameReasonSchema } from '../../model/name-proposal.ts';
import { phaseSchema } from '../../model/phase.ts';
import { problemSchema } from '../answer.ts';
import { recognitionSchema, rowNumber } from './wizard.ts';

const count = z.number().int().nonnegative();

const countsSchema = z.object({ accepted: count, replaced: count, unchanged: count, rejected: count });
export type ImportCounts = z.infer<typeof countsSchema>;

/** One thing that a person changes about a preview. */
export const revisionSchema = z.discriminatedUnion('kind', [
  /** Cells say something else; the row as the file numbers it, the column from 0. */
  z.object({
    kind: z.literal('mend'),
    cells: z.array(z.object({ row: rowNumber, column: count, text: z.string() })).min(1),
  }),
  /** Every cell of the column that reads so says something else. */
  z.object({ kind: z.literal('mend-alike'), column: count, reads: z.string(), text: z.string() }),
  /** What a name means; null: nothing, its rows stay out. */
  z.object({
    kind: z.literal('name'),
    text: z.string(),
    committee: z.string(),
    object: assessedObjectSchema.nullable(),
  }),
  /** Every open name that very likely means something is taken for it: at least as sure as this, from 0 to 1. */
  z.object({ kind: z.literal('accept-names'), from: z.number().min(0).max(1) }),
  /** Rows that are hidden in the file are read, or left out. */
  z.object({ kind: z.literal('hidden-rows'), read: z.boolean() }),
  /** What numbers in place of options count. */
  z.object({ kind: z.literal('numbers'), reading: z.enum(['ordinal', 'value']) }),
  /** What an earlier state of the file said and this one says no more is withdrawn, or stands. */
  z.object({ kind: z.literal('absent'), withdraw: z.boolean() }),
]);
export type Revision = z.infer<typeof revisionSchema>;

const nameProposalSchema = z.object({
  text: z.string(),
  committee: z.string(),
  rows: count,
  firstRow: rowNumber,
  candidates: z.array(
    z.object({
      object: assessedObjectSchema,
      name: z.string(),
      confidence: z.number(),
      reasons: z.array(nameReasonSchema),
    }),
  ),
  taken: z
    .object({ object: assessedObjectSchema, by: z.enum(['person', 'remembered', 'confidence']) })
    .nullable(),
});
export type NameProposalView = z.infer<typeof nameProposalSchema>;

/** A plan that was made and not yet carried out; the token names it until another takes its place. */
export const previewSchema = z.object({
  token: z.string(),
  kind: importKindSchema,
  phase: phaseSchema.nullable(),
  fileName: z.string(),
  sheet: z.string(),
  headingRow: rowNumber,
  counts: countsSchema,
  /** The columns in their order, as headed. */
  headings: z.array(z.string()),
  /** The positions of the columns in which some cell is in fault. */
  faultyColumns: z.array(count),
  /** What is to be said of the whole sheet. */
  warnings: z.array(problemSchema),
  recognition: recognitionSchema.nullable(),
  /** Names that are nobody's exactly; those still open first. */
  names: z.array(nameProposalSchema),
  /** How many cells were mended, and how many steps can be taken back. */
  mended: count,
  revisions: count,
  /** Rows that are hidden in the file, and whether they are read; null where none is. */
  hiddenRows: z.object({ count, read: z.boolean() }).nullable(),
  /** How numbers in place of options are read, `open` as long as nobody said; null where there are none. */
  numbers: z.enum(['ordinal', 'value', 'open']).nullable(),
  /** What an earlier state of the file said and this one says no more; null where nothing is. */
  absent: z
    .object({
      count,
      withdraw: z.boolean(),
      /** The numbers of the imports it stands by. */
      imports: z.array(count),
    })
    .nullable(),
});
export type ImportPreview = z.infer<typeof previewSchema>;

/** Which rows of a preview are wanted: all, those that change something, those in fault, or those with mended cells. */
export const rowChoiceSchema = z.enum(['all', 'changing', 'faulty', 'mended']);
export type RowChoice = z.infer<typeof rowChoiceSchema>;

const previewRowSchema = z.object({
  row: rowNumber,
  outcome: z.enum(['accepted', 'replaced', 'unchanged', 'rejected']),
  /** In the order of the headings. */
  cells: z.array(z.string()),
  /** The cells that were mended, with what the file says. */
  mended: z.array(z.object({ column: count, original: z.string() })),
  /** Each with the position of its cell among the headings; null where the whole row is meant. */
  problems: z.array(z.object({ column: count.nullable(), problem: problemSchema })),
});
export type PreviewRow = z.infer<typeof previewRowSchema>;

export const previewRowsSchema = z.object({ total: count, rows: z.array(previewRowSchema) });

/** Rows to be found again among the chosen rows of a preview. */
export const previewPlacesSchema = z.object({
  token: z.string(),
  show: rowChoiceSchema,
  rows: z.array(rowNumber).max(10),
});
export type WantedPlaces = z.infer<typeof previewPlacesSchema>;

/** Cells of one column that read alike, as they stand in a preview. */
export const alikeCellsSchema = z.object({ token: z.string(), column: count, reads: z.string() });
export type AlikeCells = z.infer<typeof alikeCellsSchema>;

/** What became of a plan; without a number nothing was written, for it changed nothing. */
export const importReceiptSchema = z.object({ sequence: count.nullable(), counts: countsSchema });
export type ImportReceipt = z.infer<typeof importReceiptSchema>;
