import type { Language } from '../../shared/language/wording.ts';
import type { PlanCounts } from '../../shared/model/import-plan.ts';
import type { Result } from '../../shared/problems/result.ts';
import type { ImportedFile } from '../usecases/import-file.ts';
import { problemsJson } from './problem-json.ts';

const NOTHING_READ: PlanCounts = { accepted: 0, replaced: 0, unchanged: 0, rejected: 0 };

/** The document that `import --json` prints; a refused file has the same shape, with nothing counted. */
export function importJson(imported: Result<ImportedFile>, language: Language) {
  const { counts, problems } = imported.ok
    ? imported.value.plan
    : { counts: NOTHING_READ, problems: imported.problems };
  const { accepted, replaced, unchanged, rejected, withdrawn = 0 } = counts;
  const committed = imported.ok && imported.value.outcome === 'committed';
  const rejects = imported.ok ? imported.value.rejects : null;
  return {
    accepted,
    replaced,
    unchanged,
    rejected,
    withdrawn,
    committed,
    rejects,
    problems: problemsJson(problems, language),
  };
}
