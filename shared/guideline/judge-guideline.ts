import type { z } from 'zod';
import { type Guideline, guidelineSchema } from '../model/guideline.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { ok, type Result, refused } from '../problems/result.ts';
import { adviseGuideline } from './advise-guideline.ts';
import { checkGuideline } from './check-guideline.ts';
import { shapeReason } from './shape-reason.ts';
import { unknownFields } from './unknown-fields.ts';

/** A guideline that may be scored by, with what a person should still look at. */
export interface GuidelineReading {
  readonly guideline: Guideline;
  readonly warnings: readonly Problem[];
}

/**
 * Judges a document that was read from JSON, from a workbook or in a window; refuses it with every reason
 * at once, each with its place (`Problem.place.path`).
 */
export function judgeGuideline(document: unknown): Result<GuidelineReading> {
  const parsed = guidelineSchema.safeParse(document);
  if (!parsed.success) return refused(...parsed.error.issues.map((issue) => shapeProblem(issue, document)));
  const problems = checkGuideline(parsed.data);
  if (problems.length > 0) return refused(...problems);
  const warnings = [...unknownFields(document, parsed.data), ...adviseGuideline(parsed.data)];
  return ok({ guideline: parsed.data, warnings });
}

function shapeProblem(issue: z.core.$ZodIssue, document: unknown): Problem {
  const input = valueAt(issue.path, document);
  const place = { path: placeOf(issue.path, document) };
  if (input === undefined) return problem('guideline-missing', {}, place);
  const { zh: reason, en: reasonInEnglish } = shapeReason(issue, input);
  return problem('guideline-shape', { reason, reasonInEnglish }, place);
}

function valueAt(path: readonly PropertyKey[], document: unknown): unknown {
  return path.reduce((value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step], document);
}

/** The way to a field by the ids along it: `indicators › 2 › 2.1 › points`. */
function placeOf(path: readonly PropertyKey[], document: unknown): string {
  let value = document;
  const steps = path.map((step) => {
    value = (value as Record<PropertyKey, unknown> | undefined)?.[step];
    const { id, code, name } = (value ?? {}) as Record<string, unknown>;
    const known = typeof step === 'number' ? (id ?? code ?? name) : undefined;
    return typeof known === 'string' ? known : String(typeof step === 'number' ? step + 1 : String(step));
  });
  return steps.join(' › ');
}
