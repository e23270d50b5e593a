import { z } from 'zod';
import { levelSchema } from './guideline.ts';

/** What can be imported: the register and the six kinds of evidence. */
export const importKindSchema = z.enum([
  'registry',
  'questionnaire',
  'interview',
  'marks',
  'checks',
  'findings',
  'metrics',
]);
export type ImportKind = z.infer<typeof importKindSchema>;
export const IMPORT_KINDS: readonly ImportKind[] = importKindSchema.options;

/** The compound (by code) or committee (by 街镇/居委会) that a row is about. */
export const assessedObjectSchema = z.object({ level: levelSchema, id: z.string().min(1) });
export type AssessedObject = z.infer<typeof assessedObjectSchema>;

/**
 * What a respondent left in one question: the labels chosen, or one of three states that are neither
 * an answer nor a zero: an empty cell, `(空)`, `(跳过)`.
 */
const answerSchema = z.union([z.array(z.string().min(1)).min(1), z.enum(['blank', 'empty', 'skipped'])]);
export type Answer = z.infer<typeof answerSchema>;

/** One filled-in questionnaire. */
const responseSchema = z.object({
  /** Fingerprint of the survey's questions. */
  survey: z.string().min(1),
  /** The platform's id; null when the file has none. */
  platformId: z.string().nullable(),
  compound: z.string().min(1),
  /** By question id, in the guideline's words. */
  answers: z.record(z.string(), answerSchema),
  submittedAt: z.string().nullable(),
  /** How long answering took. */
  seconds: z.number().nullable(),
});
export type Response = z.infer<typeof responseSchema>;

export const attitudeSchema = z.enum(['positive', 'neutral', 'negative']);
export type Attitude = z.infer<typeof attitudeSchema>;

/** What one interview said on one topic. */
export const topicSchema = z.object({
  interview: z.string().min(1),
  compound: z.string().min(1),
  topic: z.string().min(1),
  attitude: attitudeSchema,
  date: z.string().nullable(),
  interviewee: z.string().nullable(),
  excerpt: z.string().nullable(),
});
export type Topic = z.infer<typeof topicSchema>;

export const markSchema = z.object({
  expert: z.string().min(1),
  object: assessedObjectSchema,
  indicator: z.string().min(1),
  mark: z.number().nonnegative(),
  note: z.string().nullable(),
});
export type Mark = z.infer<typeof markSchema>;

export const checkSchema = z.object({
  object: assessedObjectSchema,
  indicator: z.string().min(1),
  item: z.string().min(1),
  result: z.enum(['met', 'unmet', 'not_applicable']),
  note: z.string().nullable(),
});
export type Check = z.infer<typeof checkSchema>;

export const findingSchema = z.object({
  object: assessedObjectSchema,
  indicator: z.string().min(1),
  /** Empty only in a row with count 0 that names no problem: inspected, nothing found. */
  problem: z.string(),
  count: z.number().int().nonnegative(),
  note: z.string().nullable(),
});
export type Finding = z.infer<typeof findingSchema>;

export const metricValueSchema = z.object({
  object: assessedObjectSchema,
  metric: z.string().min(1),
  value: z.number(),
});
export type MetricValue = z.infer<typeof metricValueSchema>;
