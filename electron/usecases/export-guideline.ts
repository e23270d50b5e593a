import { problem } from '../../shared/problems/problem.ts';
import { type Result, refused } from '../../shared/problems/result.ts';
import { writeWhole } from '../files/write-whole.ts';
import { loadGuideline } from './load-guideline.ts';
import { isJson } from './read-guideline-file.ts';

/** Writes the guideline of a workspace or file to a `.json` file, whole or not at all; returns its path. */
export async function exportGuideline(from: string, to: string): Promise<Result<string>> {
  if (!isJson(to)) return refused(problem('guideline-file-kind', {}, { file: to }));
  const loaded = await loadGuideline(from);
  if (!loaded.ok) return loaded;
  return writeWhole(to, Buffer.from(`${JSON.stringify(loaded.value.guideline, null, 2)}\n`));
}
