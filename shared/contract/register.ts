import { z } from 'zod';
import { compoundSchema } from '../model/compound.ts';
import { importKindSchema } from '../model/evidence.ts';
import { phaseSchema } from '../model/phase.ts';
import { problemSchema, wordingSchema } from './answer.ts';
import { read, work, write } from './operation.ts';

const ofPhase = z.object({ phase: phaseSchema });
const typeSchema = z.object({ code: z.string(), name: z.string() });

const registerCompoundSchema = compoundSchema.extend({
  /** The type in the guideline's words; its code where the guideline no longer knows it. */
  typeName: z.string(),
});
export type RegisterCompound = z.infer<typeof registerCompoundSchema>;

const registerSchema = z.object({
  compounds: z.array(registerCompoundSchema),
  /** In the order of the guideline. */
  types: z.array(typeSchema),
  /** The phases that were scored: changing their register changes what a new run would say. */
  scored: z.array(phaseSchema),
});
export type Register = z.infer<typeof registerSchema>;

const placeSchema = z.object({
  subdistrict: z.string(),
  /** Null for a whole subdistrict. */
  committee: z.string().nullable(),
  committees: z.number().int(),
  compounds: z.number().int(),
  /** Over the compounds that name theirs; null where none does. */
  households: z.number().int().nullable(),
  /** How many compounds do not name their households. */
  withoutHouseholds: z.number().int(),
  residents: z.number().int().nullable(),
  /** How many compounds of each type, by its code; a type that is not there has none. */
  byType: z.record(z.string(), z.number().int()),
});
export type RegisterPlace = z.infer<typeof placeSchema>;

const placesSchema = z.object({
  types: z.array(typeSchema),
  subdistricts: z.array(placeSchema),
  committees: z.array(placeSchema),
});
export type RegisterPlaces = z.infer<typeof placesSchema>;

const fieldChangeSchema = z.object({
  field: compoundSchema.keyof(),
  /** As it is shown; null for nothing. */
  before: z.string().nullable(),
  after: z.string().nullable(),
});

const versionSchema = z.object({
  /** The number of the import. */
  sequence: z.number().int(),
  /** Null where it serves both phases. */
  phase: phaseSchema.nullable(),
  file: z.string(),
  sheet: z.string(),
  row: z.number().int(),
  author: z.string(),
  at: z.string(),
  /** `stands`: what the register says now; `former`: something later took its place; `undone`: taken back. */
  standing: z.enum(['stands', 'former', 'undone']),
  /** `added` where nothing stood before, `removed` where the compound was taken out. */
  deed: z.enum(['added', 'changed', 'confirmed', 'removed']),
  changes: z.array(fieldChangeSchema),
});
export type CompoundVersion = z.infer<typeof versionSchema>;

const compoundDetailsSchema = z.object({
  compound: registerCompoundSchema,
  /** Whether what stands was said for this phase alone. */
  isForPhaseOnly: z.boolean(),
  /** Whether the register of the other phase says something else of it, or nothing. */
  differsInOtherPhase: z.boolean(),
  /** The latest first. */
  history: z.array(versionSchema),
  /** How many rows of each kind of evidence stand in this phase; kinds without any are not listed. */
  evidence: z.array(z.object({ kind: importKindSchema, rows: z.number().int() })),
  /** That fewer responses of this phase count than the sampling plan asks for; null where that is not so. */
  shortSample: wordingSchema.nullable(),
});
export type CompoundDetails = z.infer<typeof compoundDetailsSchema>;

/** A compound as it is typed into a form: texts that are read as the cells of a file are; blank means that it has none. */
const compoundCellsSchema = z.record(compoundSchema.keyof(), z.string());
export type CompoundCells = z.infer<typeof compoundCellsSchema>;

const receiptSchema = z.object({
  code: z.string(),
  /** The numbers of the imports it became, by which it can be undone; none where nothing changed. */
  imports: z.array(z.number().int()),
  warnings: z.array(problemSchema),
});
export type RegisterReceipt = z.infer<typeof receiptSchema>;

/** The register: what is assessed, looked at, corrected and written out. */
export const REGISTER_CONTRACT = {
  /** The compounds of a phase, by code. */
  'register.compounds': read(ofPhase, registerSchema),
  /** The subdistricts of a phase, and their committees, with what they count. */
  'register.places': read(ofPhase, placesSchema),
  /** All there is to say of one compound in the register of a phase. */
  'register.compound': read(ofPhase.extend({ code: z.string() }), compoundDetailsSchema),
  /** Adds a compound, or corrects the one of this code. */
  'register.save': write(
    z.object({
      /** The phase whose register it is for; null for both. */
      scope: phaseSchema.nullable(),
      isNew: z.boolean(),
      cells: compoundCellsSchema,
    }),
    receiptSchema,
  ),
  /** Takes a compound out of the register of both phases; what was said of it is kept. */
  'register.remove': write(z.object({ code: z.string() }), receiptSchema),
  /** Writes the register of a phase as a workbook that can be imported again; gives its path. */
  'register.export': work(ofPhase.extend({ path: z.string() }), z.string()),
} as const;
