import { z } from 'zod';
import { importKindSchema } from '../../model/evidence.ts';
import { phaseSchema } from '../../model/phase.ts';
import { wordingSchema } from '../answer.ts';

const count = z.number().int().nonnegative();

/** The kinds of evidence; the register has a screen of its own. */
export const evidenceKindSchema = importKindSchema.exclude(['registry']);
export type EvidenceKind = z.infer<typeof evidenceKindSchema>;

/** Which rows of evidence are wanted. */
export const rowFilterSchema = z.object({
  kind: evidenceKindSchema,
  phase: phaseSchema,
  subdistrict: z.string().optional(),
  /** By code; what is said of its committee is included. */
  compound: z.string().optional(),
  /** All that this import brought, in its own phase, also what no longer stands; else what stands in the phase. */
  import: count.optional(),
  indicator: z.string().optional(),
});
export type RowFilter = z.infer<typeof rowFilterSchema>;

/** What a cell shows: nothing, a text as it was written, a figure, or a word of the program. */
const shownCellSchema = z.union([z.null(), z.string(), z.number(), wordingSchema]);
export type ShownCell = z.infer<typeof shownCellSchema>;

const shownColumnSchema = z.object({
  id: z.string(),
  name: wordingSchema,
  /** What the heading is short for. */
  title: z.string().optional(),
  isFigure: z.boolean(),
});
export type ShownColumn = z.infer<typeof shownColumnSchema>;

const evidenceRowViewSchema = z.object({
  id: count,
  /** The compound or committee it is about; its name is its id where the register does not have it. */
  object: z.object({ level: z.enum(['compound', 'committee']), id: z.string(), name: z.string() }),
  /** In the order of the columns. */
  cells: z.array(shownCellSchema),
  file: z.string(),
  row: z.number().int(),
  import: count,
  /** Whether it stands now: not replaced, and not undone. */
  stands: z.boolean(),
  /** Another expert's mark, kept from one who has not marked this yet. */
  hidden: z.boolean(),
  /** Why a response does not count although it stands, by whom and when; null where it does, and for other kinds. */
  leftOut: z.object({ reason: z.string(), author: z.string(), at: z.string() }).nullable(),
});
export type EvidenceRowView = z.infer<typeof evidenceRowViewSchema>;

/** A part of the rows that were asked for. */
export const evidenceRowsSchema = z.object({
  total: count,
  columns: z.array(shownColumnSchema),
  rows: z.array(evidenceRowViewSchema),
  /** Whether any response of the phase is left out, when responses are asked for. */
  hasLeftOut: z.boolean(),
});
export type EvidenceRows = z.infer<typeof evidenceRowsSchema>;

const rowVersionSchema = z.object({
  import: count,
  file: z.string(),
  row: z.number().int(),
  importedAt: z.string(),
  author: z.string(),
  /** `stands`; `replaced` by a later one; `undone` with its import; `repeated` an earlier row of its file. */
  state: z.enum(['stands', 'replaced', 'undone', 'repeated']),
  /** Null where it takes back what stood. */
  cells: z.array(shownCellSchema).nullable(),
});
export type RowVersion = z.infer<typeof rowVersionSchema>;

/** A row of evidence with where it came from and what it replaced. */
export const evidenceRowDetailsSchema = evidenceRowViewSchema.extend({
  kind: evidenceKindSchema,
  phase: phaseSchema,
  columns: z.array(shownColumnSchema),
  sha256: z.string(),
  sheet: z.string(),
  /** What the source row held under headings that are not read. */
  kept: z.array(z.object({ heading: z.string(), text: z.string() })),
  /** The cells of the source row that were mended before it came in. */
  mends: z.array(z.object({ heading: z.string(), original: z.string(), mended: z.string() })),
  /** Everything that was ever said under its key, the latest first; empty for a hidden mark. */
  versions: z.array(rowVersionSchema),
});
export type EvidenceRowDetails = z.infer<typeof evidenceRowDetailsSchema>;

/** What rows can be narrowed to. */
export const rowChoicesSchema = z.object({
  subdistricts: z.array(z.string()),
  compounds: z.array(z.object({ code: z.string(), name: z.string(), subdistrict: z.string() })),
  /** The kinds of which something stands, with how many rows. */
  kinds: z.array(z.object({ kind: evidenceKindSchema, rows: count })),
});
