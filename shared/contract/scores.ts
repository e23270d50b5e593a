import { z } from 'zod';
import { phaseSchema, runPhaseSchema } from '../model/phase.ts';
import { read, work } from './operation.ts';
import { cardSchema } from './scores/card.ts';
import { compoundComparisonSchema } from './scores/comparison.ts';
import { rankingSchema } from './scores/ranking.ts';
import { leafRowsSchema } from './scores/rows.ts';
import { runHeadSchema, runStandingSchema } from './scores/standing.ts';

const ofPhase = z.object({ phase: runPhaseSchema });

const stateSchema = z.object({
  standing: runStandingSchema,
  /** Null where nothing was scored yet. */
  run: runHeadSchema.nullable(),
  /** What became different since the run, as far as it is outdated. */
  changed: z.array(z.enum(['guideline', 'evidence'])),
  /** Whether there is a register to score by. */
  hasRegister: z.boolean(),
});
export type ScoresState = z.infer<typeof stateSchema>;

/** Ranking, explaining and comparing what was scored. */
export const SCORES_CONTRACT = {
  /** Whether a phase was scored, and whether that still says what the evidence says. */
  'scores.state': read(ofPhase, stateSchema),
  /** Scores a phase or the year from the evidence as it stands, and keeps the run. */
  'scores.run': work(ofPhase, runHeadSchema),
  /** The latest run of a phase as a ranking; null where nothing was scored yet. */
  'scores.ranking': read(ofPhase, rankingSchema.nullable()),
  /** Why a compound has its score: the evidence as it stands, in words. */
  'scores.card': read(ofPhase.extend({ code: z.string() }), cardSchema),
  /** The rows of imported files behind a leaf of a compound. */
  'scores.rows': read(
    z.object({ phase: phaseSchema, code: z.string(), indicator: z.string() }),
    leafRowsSchema,
  ),
  /** Two compounds side by side. */
  'scores.compare': read(
    ofPhase.extend({ codes: z.tuple([z.string(), z.string()]) }),
    compoundComparisonSchema,
  ),
} as const;
