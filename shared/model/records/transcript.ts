import { z } from 'zod';
import { attitudeSchema } from '../evidence.ts';
import { phaseSchema } from '../phase.ts';

/** What was said in an interview, as written down; its record is about a compound. */
export const transcriptSchema = z.object({
  phase: phaseSchema,
  /** The number of the interview, as in its topics. */
  interview: z.string().trim().min(1),
  /** YYYY-MM-DD. */
  date: z.iso.date().nullable(),
  interviewee: z.string().nullable(),
  text: z.string().min(1),
});
export type Transcript = z.infer<typeof transcriptSchema>;

/** A passage of a transcript that was coded; its record is about the same compound. */
export const excerptSchema = z.object({
  /** The record of the transcript. */
  transcript: z.string(),
  /** Where it stands in the text: UTF-16 units, the end not included. */
  start: z.number().int().nonnegative(),
  end: z.number().int().positive(),
  quote: z.string().min(1),
  topic: z.string().trim().min(1),
  attitude: attitudeSchema,
  /** The indicator that it speaks of. */
  indicator: z.string().nullable(),
  /** Whether letters may quote it, after masking. */
  quotable: z.boolean(),
});
export type Excerpt = z.infer<typeof excerptSchema>;
