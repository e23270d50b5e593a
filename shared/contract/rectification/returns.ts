import { z } from 'zod';
import { rectificationStateSchema, rectificationStepSchema } from '../../model/records/rectification-item.ts';
import { problemSchema } from '../answer.ts';
import { itemFilterSchema } from './items.ts';

const count = z.number().int().nonnegative();

export const returnExportSchema = z.object({
  filter: itemFilterSchema,
  /** A workbook for each of these, in a folder of its own; `one`: all in one workbook. */
  each: z.enum(['committee', 'subdistrict', 'one']),
  folder: z.string(),
});
export type ReturnExport = z.infer<typeof returnExportSchema>;

export const writtenSchema = z.object({ files: z.array(z.string()), items: count });
export type Written = z.infer<typeof writtenSchema>;

export const reminderExportSchema = z.object({
  filter: itemFilterSchema,
  /** The day to hold deadlines against, YYYY-MM-DD; today when left out. */
  day: z.string().optional(),
  format: z.enum(['xlsx', 'pdf']),
  folder: z.string(),
});
export type ReminderExport = z.infer<typeof reminderExportSchema>;

const returnRowSchema = z.object({
  row: count,
  number: z.string(),
  outcome: z.enum(['accepted', 'unchanged', 'rejected']),
  compound: z.string(),
  before: rectificationStateSchema.nullable(),
  step: rectificationStepSchema.nullable(),
  problems: z.array(problemSchema),
});
export type ReturnLine = z.infer<typeof returnRowSchema>;

export const returnPreviewSchema = z.object({
  file: z.string(),
  sheet: z.string(),
  /** Accepted + unchanged + rejected = rows that are not blank. */
  counts: z.object({ accepted: count, unchanged: count, rejected: count }),
  rows: z.array(returnRowSchema),
  /** What is carried out is what was shown: to be given back with it. */
  token: z.string(),
});
export type ReturnPreview = z.infer<typeof returnPreviewSchema>;

export const returnCommitSchema = z.object({ path: z.string(), token: z.string() });
