import { z } from 'zod';
import { documentFontSchema } from '../model/document-font.ts';
import { formDivisionSchema, formFormatSchema, formKindSchema } from '../model/form.ts';
import { phaseSchema } from '../model/phase.ts';
import { problemSchema } from './answer.ts';
import { read, work } from './operation.ts';

const count = z.number().int().nonnegative();

/** Which compounds forms are made for. */
const formScopeSchema = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('district') }),
  z.object({ kind: z.literal('subdistrict'), subdistrict: z.string() }),
  z.object({ kind: z.literal('committee'), subdistrict: z.string(), committee: z.string() }),
  z.object({ kind: z.literal('compound'), code: z.string() }),
]);
export type FormScope = z.infer<typeof formScopeSchema>;

const wantedFormsSchema = z.object({
  phase: phaseSchema,
  /** The folder they go to; made when it is not there. */
  folder: z.string(),
  /** Null for every form that the guideline asks for. */
  kinds: z.array(formKindSchema).min(1).nullable(),
  formats: z.array(formFormatSchema).min(1),
  scope: formScopeSchema,
  /** How workbooks, and what is printed but questionnaires, are divided. */
  division: formDivisionSchema,
  /** Whose mark sheets; none makes one that anybody writes a name on. */
  experts: z.array(z.string().min(1)),
  /** How many questionnaires each compound is to bring in; null for the sampling plan, or what the guideline demands. */
  copies: z.number().int().min(1).max(10_000).nullable(),
});
export type WantedForms = z.infer<typeof wantedFormsSchema>;

const formsExportSchema = z.object({
  /** The paths of the files that were written, each whole. */
  files: z.array(z.string()),
  wanted: count,
  /** Why not all of what was wanted is there: cancelled, or something could not be written. */
  problems: z.array(problemSchema),
  /** What was printed with; none where nothing was printed. */
  fonts: z.array(documentFontSchema),
});
export type FormsExport = z.infer<typeof formsExportSchema>;

const formChoicesSchema = z.object({
  /** The forms that the guideline asks for in the phase, and in which formats each comes. */
  kinds: z.array(z.object({ kind: formKindSchema, formats: z.array(formFormatSchema) })),
  /** In the order of the register. */
  subdistricts: z.array(z.object({ name: z.string(), compounds: count })),
  committees: z.array(z.object({ subdistrict: z.string(), name: z.string(), compounds: count })),
  compounds: z.array(z.object({ code: z.string(), name: z.string(), subdistrict: z.string() })),
  /** Who gave marks in either phase. */
  experts: z.array(z.string()),
  /** How many questionnaires are planned, and whether a sampling plan says so or only the guideline’s demand. */
  questionnaires: z.object({ planned: count, byPlan: z.boolean() }),
});
export type FormChoices = z.infer<typeof formChoicesSchema>;

/** The forms that go into the field. */
export const FORMS_CONTRACT = {
  /** What there is to make forms of in a phase; null where it has no register. */
  'forms.choices': read(z.object({ phase: phaseSchema }), formChoicesSchema.nullable()),
  /** Writes forms into a folder, each file whole; what was written stays when it is cancelled. */
  'forms.export': work(wantedFormsSchema, formsExportSchema),
} as const;
