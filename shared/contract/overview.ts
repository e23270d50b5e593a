import { z } from 'zod';
import { importKindSchema } from '../model/evidence.ts';
import { methodSchema } from '../model/guideline.ts';
import { phaseSchema, runPhaseSchema } from '../model/phase.ts';
import { read } from './operation.ts';

/**
 * How far one of the five steps has come: `empty` nothing is there yet; `open` something is known to be missing;
 * `ready` nothing is known to be missing. No step is ready by what the program itself filled in.
 */
const stepStateSchema = z.enum(['empty', 'open', 'ready']);
export type StepState = z.infer<typeof stepStateSchema>;

const count = z.number().int().nonnegative();

const guidelineStepSchema = z.object({
  state: stepStateSchema,
  /** `mend` what it would be refused for; `adopt` one that came with the program; `advice` of an expert. */
  next: z.enum(['mend', 'adopt', 'advice']).nullable(),
  title: z.string(),
  /** What it calls its version: `2026.1`. */
  label: z.string(),
  /** Its number in the workspace, from 1. */
  version: z.number().int(),
  leaves: count,
  errors: count,
  warnings: count,
});

const registerStepSchema = z.object({
  state: stepStateSchema,
  /** `types`: some compounds are of a type that the guideline does not have. */
  next: z.enum(['import', 'types']).nullable(),
  compounds: count,
  committees: count,
  subdistricts: count,
  /** Compounds of a type that the guideline does not have. */
  unknownTypes: count,
});

const evidenceStepSchema = z.object({
  /** Null where what is missing has to be looked for: `overview.coverage` says it. */
  next: z.enum(['register', 'import']).nullable(),
  responses: count,
  interviews: count,
  marks: count,
  checks: count,
  findings: count,
  metrics: count,
  /** Compounds with a part in the sampling plan, and those of them with too few responses; null where none was saved. */
  sampling: z.object({ planned: count, short: count }).nullable(),
});

const scoresStepSchema = z.object({
  state: stepStateSchema,
  /** `score-again`: guideline, register or evidence may have changed since the latest run. */
  next: z.enum(['register', 'evidence', 'score', 'score-again']).nullable(),
  /** The latest run of the phase. */
  run: z
    .object({
      id: z.string(),
      createdAt: z.string(),
      author: z.string(),
      /** Compounds with a published score, and those without. */
      scored: count,
      withheld: count,
    })
    .nullable(),
});

const reportsStepSchema = z.object({
  /** Never `ready`: nobody keeps a record of what was printed. */
  state: stepStateSchema,
  next: z.enum(['score', 'score-again', 'export']),
});

const stepsSchema = z.object({
  guideline: guidelineStepSchema,
  register: registerStepSchema,
  evidence: evidenceStepSchema,
  scores: scoresStepSchema,
  reports: reportsStepSchema,
});
export type Steps = z.infer<typeof stepsSchema>;

const cellSchema = z.object({
  method: methodSchema,
  /** Compounds that at least one leaf of the method applies to. */
  applicable: count,
  /** Those of them with evidence in at least one of these leaves. */
  covered: count,
  missing: count,
  /** Whole per cent, rounded down: 100 only when nothing is missing. Null where the method applies to none. */
  share: count.nullable(),
});
export type CoverageCell = z.infer<typeof cellSchema>;

const coverageSchema = z.object({
  state: stepStateSchema,
  /** The methods of the guideline's leaves in this phase: the columns. */
  methods: z.array(methodSchema),
  /** In the register of the phase. */
  compounds: count,
  district: z.array(cellSchema),
  subdistricts: z.array(z.object({ name: z.string(), compounds: count, cells: z.array(cellSchema) })),
  /** The method that most compounds lack; null when none does. */
  mostMissed: z.object({ method: methodSchema, compounds: count }).nullable(),
});
export type Coverage = z.infer<typeof coverageSchema>;

const missingSchema = z.object({
  compounds: z.array(
    z.object({
      code: z.string(),
      name: z.string(),
      /** The type's name. */
      type: z.string(),
      subdistrict: z.string(),
      committee: z.string(),
    }),
  ),
  /** The leaves of the method in this phase. */
  leaves: z.array(z.object({ id: z.string(), name: z.string() })),
  /** What brings evidence for them. */
  kinds: z.array(importKindSchema),
});
export type MissingEvidence = z.infer<typeof missingSchema>;

/** The home screen: how far the work has come, what is missing, what to do next. */
export const OVERVIEW_CONTRACT = {
  /** The five steps; for the year, register and evidence are those of year-end. */
  'overview.steps': read(z.object({ phase: runPhaseSchema }), stepsSchema),
  /** The share of compounds with evidence, by subdistrict and method. */
  'overview.coverage': read(z.object({ phase: phaseSchema }), coverageSchema),
  /** The compounds of a subdistrict, or of the district (null), that have no evidence by a method that applies. */
  'overview.missing': read(
    z.object({ phase: phaseSchema, method: methodSchema, subdistrict: z.string().nullable() }),
    missingSchema,
  ),
} as const;
