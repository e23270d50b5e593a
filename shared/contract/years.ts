import { z } from 'zod';
import { phaseSchema, runPhaseSchema } from '../model/phase.ts';
import { wordingSchema } from './answer.ts';
import { read, write } from './operation.ts';
import { batchSchema } from './records.ts';

const namedSchema = z.object({ code: z.string(), name: z.string() });

const registerChangeSchema = namedSchema.extend({
  /** Unlike any other of the list. */
  id: z.string(),
  kind: z.enum(['new', 'gone', 'merged', 'changed']),
  /** What is different, in words. */
  what: wordingSchema,
  /** As it is shown; null for nothing. */
  before: z.string().nullable(),
  after: z.string().nullable(),
  /** Of a merger: where it went. */
  into: namedSchema.nullable(),
  note: z.string(),
  /** Who may have taken a compound in that is gone, the likeliest first. */
  candidates: z.array(namedSchema),
});
export type RegisterChangeLine = z.infer<typeof registerChangeSchema>;

const resultSchema = namedSchema.extend({
  typeName: z.string(),
  /** As published then; null when it was withheld. */
  score: z.number().nullable(),
  grade: z.string().nullable(),
  /** Within its type, and among how many. */
  rank: z.number().int().nullable(),
  of: z.number().int(),
});

const compoundYearsSchema = z.object({
  code: z.string(),
  /** The compound's own result first, then those of compounds that went into it. */
  results: z.array(resultSchema),
  /** This year's published score less its own of then; null without either. */
  difference: z.number().nullable(),
});
export type CompoundYears = z.infer<typeof compoundYearsSchema>;

/** This year beside the one before. */
export const YEARS_CONTRACT = {
  /** What is different in the register; null where no earlier year is known. */
  'years.changes': read(
    z.object({ phase: phaseSchema }),
    z.object({ year: z.number().int(), changes: z.array(registerChangeSchema) }).nullable(),
  ),
  /** Notes that a compound went into another one; null takes the note back. */
  'years.noteMerger': write(
    z.object({ code: z.string(), into: z.string().nullable(), note: z.string() }),
    batchSchema,
  ),
  /** What the compounds came to in the same phase of the year before; null where that is not known. */
  'years.results': read(
    z.object({ phase: runPhaseSchema }),
    z.object({ year: z.number().int(), compounds: z.array(compoundYearsSchema) }).nullable(),
  ),
} as const;
