import { z } from 'zod';
import { phaseSchema } from '../model/phase.ts';
import { importDetailsSchema, listedImportSchema } from './evidence/imports.ts';
import {
  alikeCellsSchema,
  importReceiptSchema,
  previewPlacesSchema,
  previewRowsSchema,
  previewSchema,
  revisionSchema,
  rowChoiceSchema,
} from './evidence/preview.ts';
import {
  evidenceRowDetailsSchema,
  evidenceRowsSchema,
  rowChoicesSchema,
  rowFilterSchema,
} from './evidence/rows.ts';
import {
  chosenFileSchema,
  describedTableSchema,
  fileLookSchema,
  settledTableSchema,
} from './evidence/wizard.ts';
import { read, work, write } from './operation.ts';

const byToken = z.object({ token: z.string() });
const bySequence = z.object({ sequence: z.number().int() });
const page = z.object({ from: z.number().int().nonnegative(), count: z.number().int().min(1).max(500) });

/** Bringing files in, taking imports back, and looking at what came in. */
export const EVIDENCE_CONTRACT = {
  /** Opens a file and says what it seems to be. */
  'evidence.look': work(chosenFileSchema, fileLookSchema),
  /** What the columns of a table are taken for, as it is settled so far; null where its heading row is blank. */
  'evidence.columns': read(settledTableSchema, describedTableSchema.nullable()),
  /** Reads the whole table and plans its import; nothing is written. The plan before it is forgotten. */
  'evidence.preview': work(settledTableSchema, previewSchema),
  /** Changes something about a preview and plans again; the step can be taken back. */
  'evidence.revise': work(byToken.extend({ revision: revisionSchema }), previewSchema),
  /** Takes the last change of a preview back and plans again. */
  'evidence.takeBack': work(byToken, previewSchema),
  /** Some rows of a preview. */
  'evidence.previewRows': read(page.extend({ ...byToken.shape, show: rowChoiceSchema }), previewRowsSchema),
  /** For each row, as the file numbers it, how many of the chosen rows of a preview stand before it. */
  'evidence.previewPlaces': read(previewPlacesSchema, z.array(z.number().int().nonnegative())),
  /** How many cells of a column read so in a preview, mended ones as they were mended. */
  'evidence.alike': read(alikeCellsSchema, z.object({ count: z.number().int().nonnegative() })),
  /** Does what a preview showed; `strict` refuses it when a single row is in fault. */
  'evidence.commit': work(byToken.extend({ strict: z.boolean() }), importReceiptSchema),
  /** Writes the rows of a preview that are in fault as a workbook, with a column that says why; gives its path. */
  'evidence.exportFaulty': work(byToken.extend({ path: z.string() }), z.string()),
  /** Every import, the latest first. */
  'evidence.imports': read(z.object({}), z.array(listedImportSchema)),
  /** One import with its problems and what undoing it would do. */
  'evidence.import': read(bySequence, importDetailsSchema),
  /** Takes an import back. */
  'evidence.undo': write(bySequence, z.null()),
  /** What evidence can be narrowed to in a phase. */
  'evidence.choices': read(z.object({ phase: phaseSchema }), rowChoicesSchema),
  /** Some rows of evidence. */
  'evidence.rows': read(page.extend({ filter: rowFilterSchema }), evidenceRowsSchema),
  /** One row with its source and its history. */
  'evidence.row': read(z.object({ id: z.number().int() }), evidenceRowDetailsSchema),
} as const;
