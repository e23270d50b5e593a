import { problem } from '../problems/problem.ts';
import { ok, type Result, refused } from '../problems/result.ts';
import { type GuidelineReading, judgeGuideline } from './judge-guideline.ts';

/** Reads a guideline from its JSON form; refuses it with every reason at once, each with its place. */
export function readGuideline(json: string): Result<GuidelineReading> {
  const document = parseJson(json);
  return document.ok ? judgeGuideline(document.value) : document;
}

function parseJson(json: string): Result<unknown> {
  try {
    return ok(JSON.parse(json.replace(/^\uFEFF/, '')));
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    return refused(problem('guideline-not-json', { reason }));
  }
}
