import { z } from 'zod';
import { PROBLEM_KINDS, type ProblemCode } from '../problems/catalogue.ts';
import type { Problem } from '../problems/problem.ts';

/** A sentence in both languages, ready to be shown. */
export const wordingSchema = z.object({ zh: z.string(), en: z.string() });

const placeSchema = z.object({
  file: z.string().optional(),
  sheet: z.string().optional(),
  row: z.number().optional(),
  column: z.string().optional(),
  value: z.string().optional(),
  path: z.string().optional(),
});

const problemShape = z.object({
  code: z.enum(Object.keys(PROBLEM_KINDS) as [ProblemCode, ...ProblemCode[]]),
  place: placeSchema,
  facts: z.record(z.string(), z.union([z.string(), z.number()])),
});

/** A problem as it crosses from the program to a window; its words are found in the catalogue. */
export const problemSchema: z.ZodType<Problem> = z.custom<Problem>(
  (value) => problemShape.safeParse(value).success,
);
