import { type Result, refused } from '../../shared/problems/result.ts';
import { loadGuidelineVersion } from './load-guideline-version.ts';
import { endingProblem, writeGuidelineFile } from './write-guideline-file.ts';

/**
 * Writes the guideline of a workspace or file to a `.json` or `.xlsx` file, whole or not at all; returns its
 * path. Refused when the name ends otherwise, or when a text is longer than a cell of a workbook can be.
 *
 * @param number which version of the workspace; null is the current one
 */
export async function exportGuideline(
  from: string,
  to: string,
  number: number | null = null,
): Promise<Result<string>> {
  const trouble = endingProblem(to);
  if (trouble !== null) return refused(trouble);
  const loaded = await loadGuidelineVersion(from, number);
  return loaded.ok ? writeGuidelineFile(to, loaded.value.guideline) : loaded;
}
