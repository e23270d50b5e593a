import { z } from 'zod';
import type { Guideline } from '../model/guideline.ts';
import { phaseSchema, runPhaseSchema } from '../model/phase.ts';
import { problemSchema } from './answer.ts';
import { dryRunSchema } from './guideline/dry-run.ts';
import { guidelineEffectSchema } from './guideline/effect.ts';
import { guidelineVersionSchema } from './guideline/versions.ts';
import { read, work, write } from './operation.ts';

/** A guideline as a window holds it: it may be half written, and counts for nothing before it was judged. */
const draftSchema = z.custom<Guideline>((value) => typeof value === 'object' && value !== null);

const problemsSchema = z.array(problemSchema).readonly();

const readingSchema = z.object({ guideline: draftSchema, warnings: problemsSchema });

const numberedSchema = z.object({ number: z.number().int(), guideline: draftSchema });

/** Writing, judging, comparing and trying the guideline. */
export const GUIDELINE_CONTRACT = {
  /** The guideline that the workspace scores by now. */
  'guideline.current': read(z.object({}), numberedSchema),
  /** What the latest results of a phase show about the current guideline, if they were scored by it. */
  'guideline.observed': read(z.object({ phase: runPhaseSchema }), problemsSchema),
  /** Every version there ever was, the latest first. */
  'guideline.versions': read(z.object({}), z.array(guidelineVersionSchema)),
  'guideline.version': read(z.object({ number: z.number().int() }), numberedSchema),
  /** The guideline of a file or one that comes with the program; refused with every reason and its place. */
  'guideline.read': read(
    z.union([z.object({ path: z.string() }), z.object({ builtIn: z.string() })]),
    readingSchema,
  ),
  /** Makes a draft the current guideline; where nothing differs no version is added. */
  'guideline.save': write(
    z.object({ guideline: draftSchema, reason: z.string() }),
    z.object({ number: z.number().int(), isNew: z.boolean(), warnings: problemsSchema }),
  ),
  /** Writes a draft or a version to an .xlsx or .json file; gives its path. */
  'guideline.export': write(z.object({ path: z.string(), guideline: draftSchema }), z.string()),
  /** What a draft or a version would do to the latest run of a phase. Nothing is kept. */
  'guideline.effect': work(
    z.object({ phase: runPhaseSchema, guideline: draftSchema }),
    guidelineEffectSchema,
  ),
  /** The compounds that can be tried on. */
  'guideline.samples': read(
    z.object({ phase: phaseSchema }),
    z.array(z.object({ code: z.string(), name: z.string(), type: z.string() })),
  ),
  /**
   * Scores a few compounds by a draft: those named, else one of each type. Made-up ones are taken where that is asked
   * for, and where there is no register.
   */
  'guideline.dryRun': read(
    z.object({
      phase: phaseSchema,
      guideline: draftSchema,
      codes: z.array(z.string()),
      isMadeUp: z.boolean(),
    }),
    dryRunSchema,
  ),
} as const;
