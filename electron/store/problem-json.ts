import { z } from 'zod';
import { PROBLEM_KINDS, type ProblemCode } from '../../shared/problems/catalogue.ts';

/** Problems as they are kept with an import. */
export const storedProblems = z.array(
  z.object({
    code: z.custom<ProblemCode>((code) => typeof code === 'string' && code in PROBLEM_KINDS),
    place: z.object({
      file: z.string().exactOptional(),
      sheet: z.string().exactOptional(),
      row: z.number().exactOptional(),
      column: z.string().exactOptional(),
      value: z.string().exactOptional(),
      path: z.string().exactOptional(),
    }),
    facts: z.record(z.string(), z.union([z.string(), z.number()])),
  }),
);
