import { judgeGuideline } from '../../shared/guideline/judge-guideline.ts';
import type { Result } from '../../shared/problems/result.ts';
import { writeGuidelineFile } from './write-guideline-file.ts';

/** Writes a guideline as a window holds it to a file; refused with every reason when it is not one yet. */
export async function writeDraft({
  path,
  guideline,
}: {
  readonly path: string;
  readonly guideline: unknown;
}): Promise<Result<string>> {
  const judged = judgeGuideline(guideline);
  return judged.ok ? writeGuidelineFile(path, judged.value.guideline) : judged;
}
