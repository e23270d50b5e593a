import { z } from 'zod';
import { ANALYSIS_STEPS, type Analysis, FOUR_LISTS } from '../action/analysis/analysis.ts';
import type { Portrait } from '../action/portrait/portrait.ts';
import { COMPOUND_FIELD_NAMES, type CompoundField } from '../model/compound-fields.ts';
import { phaseSchema, runPhaseSchema } from '../model/phase.ts';
import { wordingSchema } from './answer.ts';
import { read, work } from './operation.ts';

const count = z.number().int().nonnegative();
const share = z.number().min(0).max(1).nullable();
const text = z.string().nullable();

const fieldSchema = z.enum(Object.keys(COMPOUND_FIELD_NAMES) as [CompoundField, ...CompoundField[]]);

const listItemSchema = z.object({
  id: z.string(),
  text: z.string(),
  category: wordingSchema,
  state: wordingSchema,
  asked: count.nullable(),
  isOwn: z.boolean(),
});

const judgementSchema = z.object({ question: z.string(), mean: z.string(), answers: count });

const portraitSchema: z.ZodType<Portrait> = z.object({
  code: z.string(),
  name: z.string(),
  typeName: z.string(),
  subdistrict: z.string(),
  committee: z.string(),
  phase: phaseSchema,
  facts: z.array(z.object({ field: fieldSchema, value: text, median: text })),
  standings: z.array(
    z.object({
      year: z.number().int(),
      phase: runPhaseSchema,
      score: text,
      grade: text,
      rank: count.nullable(),
      of: count,
      median: text,
    }),
  ),
  aspects: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      points: z.number(),
      earned: text,
      median: text,
      share,
      medianShare: share,
    }),
  ),
  shortfalls: z.array(
    z.object({
      leaf: z.string(),
      name: z.string(),
      points: z.number(),
      earned: z.string(),
      recoverable: z.string(),
    }),
  ),
  shortfallCount: count,
  shortfallNote: wordingSchema.nullable(),
  needs: z.array(listItemSchema),
  resources: z.array(listItemSchema),
  services: z.array(listItemSchema),
  openItems: z.array(
    z.object({
      id: z.string(),
      number: z.string(),
      problem: z.string(),
      takenOverFrom: count.nullable(),
      state: wordingSchema,
      responsible: z.string(),
      deadline: text,
      isOverdue: z.boolean(),
    }),
  ),
  closedItems: count,
  voices: z.object({
    responses: count,
    interviews: count,
    best: z.array(judgementSchema),
    worst: z.array(judgementSchema),
    topics: z.array(
      z.object({
        topic: z.string(),
        people: count,
        mostly: z.enum(['approval', 'complaint', 'mixed']),
      }),
    ),
    quote: text,
  }),
});

/** Whom an analysis is about: everybody (key ''), a type by its code, a committee as 街镇/居委会. */
const aboutSchema = z.object({ level: z.enum(['district', 'type', 'committee']), key: z.string() });
export type AnalysisAbout = z.infer<typeof aboutSchema>;

const analysisSchema: z.ZodType<Analysis> = z.object({
  name: z.string(),
  compounds: count,
  steps: z.array(
    z.object({
      key: z.enum(ANALYSIS_STEPS),
      state: z.enum(['none', 'some', 'all']),
      points: z.array(
        z.object({
          name: wordingSchema,
          done: count,
          of: count,
          missing: wordingSchema.nullable(),
          path: z.string(),
        }),
      ),
      facts: z.array(wordingSchema),
    }),
  ),
  lists: z.array(
    z.object({
      key: z.enum(FOUR_LISTS),
      rows: z.array(
        z.object({
          id: z.string(),
          text: z.string(),
          whose: z.string(),
          category: wordingSchema,
          state: wordingSchema,
          answer: wordingSchema,
          isOpen: z.boolean(),
          isOfFew: z.boolean(),
        }),
      ),
    }),
  ),
});

const wantedSchema = z.object({ phase: runPhaseSchema, about: aboutSchema });
const ofCompound = z.object({ phase: runPhaseSchema, code: z.string() });
const writtenSchema = z.object({ path: z.string() });

/** Communities as a whole: the guided path over what is there, and one compound on a page. */
export const ANALYSIS_CONTRACT = {
  'analysis.show': read(wantedSchema, analysisSchema),
  /** Writes steps and lists, as a workbook or a PDF by the ending of the path. */
  'analysis.export': work(wantedSchema.extend({ path: z.string() }), writtenSchema),
  'analysis.portrait': read(ofCompound, portraitSchema),
  /** Writes the portrait as a PDF. */
  'analysis.exportPortrait': work(ofCompound.extend({ path: z.string() }), writtenSchema),
} as const;
