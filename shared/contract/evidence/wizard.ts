import { z } from 'zod';
import { assessedObjectSchema, importKindSchema } from '../../model/evidence.ts';
import { platformSchema } from '../../model/import-plan.ts';
import { nameReasonSchema } from '../../model/name-proposal.ts';
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

/** What a person settled a column to mean, by its position; '' keeps it as it is. */
const columnChoiceSchema = z.object({ index: count, word: z.string() });

const proposalSchema = z.object({
  sheet: z.string(),
  kind: importKindSchema,
  headingRow: rowNumber,
  /** The headings that speak for the kind. */
  known: z.array(z.string()),
  /** What the kind needs and the sheet has no column for. */
  missing: z.array(z.string()),
  /** What was settled about the columns of the very same headings with an earlier import. */
  columns: z.array(columnChoiceSchema),
});
export type ImportProposal = z.infer<typeof proposalSchema>;

/** A file as it was found: its sheets, what it seems to be, and whether it came in before. */
export const fileLookSchema = z.object({
  path: z.string(),
  fileName: z.string(),
  sheets: z.array(fileSheetSchema),
  /** How the bytes of a text table were read; null for a workbook. */
  encoding: z.string().nullable(),
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
  columns: z.array(columnChoiceSchema),
  /** One compound or committee for the whole file. */
  compound: z.string().nullable(),
});
export type SettledTable = z.infer<typeof settledTableSchema>;

/** The survey platform whose export a table is, with the headings that say so. */
const recognitionSchema = z.object({ platform: platformSchema, by: z.array(z.string()) });
export type RecognitionView = z.infer<typeof recognitionSchema>;

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
      basis: z.enum([
        'chosen',
        'same',
        'alias',
        'bracket',
        'part',
        'options',
        'resembles',
        'contains',
        'platform',
      ]),
      isCertain: z.boolean(),
      /** 0…1; what is certain has 1. */
      confidence: z.number(),
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
  /** Null for kinds other than the questionnaire. */
  recognition: recognitionSchema.nullable(),
  /** The earlier import whose choices are offered again; null when nobody settled such columns before. */
  remembered: z
    .object({
      sequence: count,
      author: z.string(),
      importedAt: z.string(),
      /** What was settled then, by position in the table at hand. */
      choices: z.array(columnChoiceSchema),
      /** Headings that are new since, and those that are gone; both empty when they are the same. */
      added: z.array(z.string()),
      gone: z.array(z.string()),
    })
    .nullable(),
});
export type DescribedTableView = z.infer<typeof describedTableSchema>;

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
