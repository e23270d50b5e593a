import type { GuidelineReading } from '../../shared/guideline/judge-guideline.ts';
import { problem } from '../../shared/problems/problem.ts';
import { type Result, refused } from '../../shared/problems/result.ts';
import { listBuiltInGuidelines } from './list-built-in-guidelines.ts';
import { readGuidelineFile } from './read-guideline-file.ts';

/** A guideline to start from: one that comes with the program, by its id, or a file. */
export type GuidelineChoice = { readonly builtIn: string } | { readonly path: string };

/** Reads and judges the guideline that was chosen. */
export async function readChosenGuideline(choice: GuidelineChoice): Promise<Result<GuidelineReading>> {
  if ('path' in choice) return readGuidelineFile(choice.path);
  const listed = await listBuiltInGuidelines();
  if (!listed.ok) return listed;
  const found = listed.value.find(({ guideline }) => guideline.id === choice.builtIn);
  return found === undefined
    ? refused(problem('guideline-not-built-in', { id: choice.builtIn }))
    : readGuidelineFile(found.path);
}
