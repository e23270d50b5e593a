import { z } from 'zod';
import { importKindSchema } from '../../model/evidence.ts';
import { platformSchema } from '../../model/import-plan.ts';
import { phaseSchema } from '../../model/phase.ts';
import { wordingSchema } from '../answer.ts';

/** The number a spreadsheet program shows beside a row, from 1. */
export const rowNumber = z.number().int().positive();
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
export const recognitionSchema = z.object({ platform: platformSchema, by: z.array(z.string()) });
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
