import { z } from 'zod';
import { importKindSchema } from '../../model/evidence.ts';
import { phaseSchema } from '../../model/phase.ts';
import { problemSchema, wordingSchema } from '../answer.ts';

/** The number a spreadsheet program shows beside a row, from 1. */
const rowNumber = z.number().int().positive();
const count = z.number().int().nonnegative();

/** Which file a person brought; `large` lifts the limits of size. */
export const chosenFileSchema = z.object({ path: z.string(), large: z.boolean() });

const fileSheetSchema = z.object({
  name: z.string(),
  hidden: z.boolean(),
  /** Its first rows as text, for choosing the heading row. */
  rows: z.array(z.object({ row: rowNumber, cells: z.array(z.string()) })),
});
export type FileSheet = z.infer<typeof fileSheetSchema>;

const proposalSchema = z.object({
  sheet: z.string(),
  kind: importKindSchema,
  headingRow: rowNumber,
  /** The headings that speak for the kind. */
  known: z.array(z.string()),
  /** What the kind needs and the sheet has no column for. */
  missing: z.array(z.string()),
});
export type ImportProposal = z.infer<typeof proposalSchema>;

/** A file as it was found: its sheets, what it seems to be, and whether it came in before. */
export const fileLookSchema = z.object({
  path: z.string(),
  fileName: z.string(),
  sheets: z.array(fileSheetSchema),
  /** Null where no sheet is known for anything. */
  proposal: proposalSchema.nullable(),
  /** The phase that a name or title speaks of, with the words it was found in. */
  phase: z.object({ phase: phaseSchema, found: z.string() }).nullable(),
  /** The imports of this very file that stand. */
  imported: z.array(
    z.object({
      sequence: count,
      kind: importKindSchema,
      phase: phaseSchema.nullable(),
      importedAt: z.string(),
    }),
  ),
});
export type FileLook = z.infer<typeof fileLookSchema>;

/** What a person has settled about a table so far. */
export const settledTableSchema = chosenFileSchema.extend({
  kind: importKindSchema,
  /** Null for a register that serves both phases. */
  phase: phaseSchema.nullable(),
  sheet: z.string(),
  /** Null lets it be found by what it says; then nothing can be chosen of its columns. */
  headingRow: rowNumber.nullable(),
  /** Only the columns that a person chose; '' keeps a column as it is. */
  columns: z.array(z.object({ index: count, word: z.string() })),
  /** One compound or committee for the whole file. */
  compound: z.string().nullable(),
});
export type SettledTable = z.infer<typeof settledTableSchema>;

const columnMeaningSchema = z.object({
  word: z.string(),
  group: z.enum(['object', 'field', 'question', 'metric', 'indicator']),
  name: wordingSchema,
  required: z.boolean(),
});
export type ColumnMeaningView = z.infer<typeof columnMeaningSchema>;

const describedColumnSchema = z.object({
  index: count,
  letters: z.string(),
  heading: z.string(),
  samples: z.array(z.string()),
  match: z
    .object({
      word: z.string().nullable(),
      basis: z.enum(['chosen', 'same', 'alias', 'bracket', 'resembles', 'contains', 'platform']),
      isCertain: z.boolean(),
    })
    .nullable(),
});
export type DescribedColumnView = z.infer<typeof describedColumnSchema>;

/** The columns of a table with what they are taken for. */
export const describedTableSchema = z.object({
  headingRow: rowNumber,
  columns: z.array(describedColumnSchema),
  meanings: z.array(columnMeaningSchema),
  missing: z.array(z.string()),
});
export type DescribedTableView = z.infer<typeof describedTableSchema>;

const countsSchema = z.object({ accepted: count, replaced: count, unchanged: count, rejected: count });
export type ImportCounts = z.infer<typeof countsSchema>;

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
});
export type ImportPreview = z.infer<typeof previewSchema>;

/** Which rows of a preview are wanted: all, those that change something, or those in fault. */
export const rowChoiceSchema = z.enum(['all', 'changing', 'faulty']);
export type RowChoice = z.infer<typeof rowChoiceSchema>;

const previewRowSchema = z.object({
  row: rowNumber,
  outcome: z.enum(['accepted', 'replaced', 'unchanged', 'rejected']),
  /** In the order of the headings. */
  cells: z.array(z.string()),
  /** Each with the position of its cell among the headings; null where the whole row is meant. */
  problems: z.array(z.object({ column: count.nullable(), problem: problemSchema })),
});
export type PreviewRow = z.infer<typeof previewRowSchema>;

export const previewRowsSchema = z.object({ total: count, rows: z.array(previewRowSchema) });

/** What became of a plan; without a number nothing was written, for it changed nothing. */
export const importReceiptSchema = z.object({ sequence: count.nullable(), counts: countsSchema });
export type ImportReceipt = z.infer<typeof importReceiptSchema>;
