import { z } from 'zod';
import { phaseSchema, runPhaseSchema } from '../model/phase.ts';
import { read, work } from './operation.ts';

/** Operations on the workspace as a file. */
export const FILE_CONTRACT = {
  /** What the file holds, in one line. */
  'workspace.status': read(
    z.object({ phase: runPhaseSchema, evidencePhase: phaseSchema }),
    z.object({
      /** The version that the guideline gives itself. */
      guideline: z.string(),
      compounds: z.number(),
      /** Responses of the phase that stand. */
      responses: z.number(),
      run: z.object({ digest: z.string(), createdAt: z.string() }).nullable(),
    }),
  ),
  /** Writes a copy of the whole file; refused where a file stands already. Answers the path. */
  'workspace.copy': work(z.object({ path: z.string() }), z.string()),
} as const;
