import type { GuidelineReading } from '../../shared/guideline/judge-guideline.ts';
import { readGuideline } from '../../shared/guideline/read-guideline.ts';
import { problem } from '../../shared/problems/problem.ts';
import { type Result, refused } from '../../shared/problems/result.ts';
import { readText } from '../files/read-text.ts';

/** Reads a guideline from a `.json` file, refused with every reason and its place, the file named. */
export async function readGuidelineFile(path: string): Promise<Result<GuidelineReading>> {
  const place = { file: path };
  if (!isJson(path)) return refused(problem('guideline-file-kind', {}, place));
  const text = await readText(path);
  if (text === null) return refused(problem('guideline-file-unreadable', {}, place));
  const reading = readGuideline(text);
  if (reading.ok) return reading;
  return refused(...reading.problems.map((found) => ({ ...found, place: { ...place, ...found.place } })));
}

/** Whether a path names a JSON file rather than a workspace. */
export function isJson(path: string): boolean {
  return path.toLowerCase().endsWith('.json');
}
