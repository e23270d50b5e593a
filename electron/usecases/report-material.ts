import type { DocumentSettings } from '../../shared/model/document-settings.ts';
import type { RunPhase } from '../../shared/model/phase.ts';
import { ok, type Result } from '../../shared/problems/result.ts';
import type { ReportInput } from '../../shared/report/report-input.ts';
import type { Workspace } from '../store/workspace.ts';
import { readVoices } from './read-voices.ts';
import { reportInput } from './report-input.ts';
import { type ReportPapers, reportPapers } from './report-papers.ts';
import { type ReportWorkbooks, reportWorkbooks } from './report-workbooks.ts';

/** What the documents of a run are made from. */
export interface ReportMaterial {
  readonly input: ReportInput;
  readonly papers: ReportPapers;
  readonly workbooks: ReportWorkbooks;
}

/**
 * What the documents of the latest run of a phase are made from; refused when nothing was scored yet.
 *
 * @param settings in place of those that the workspace keeps
 */
export function reportMaterial(
  workspace: Workspace,
  phase: RunPhase,
  settings?: DocumentSettings,
): Result<ReportMaterial> {
  const stored = reportInput(workspace, phase);
  if (!stored.ok) return stored;
  const { store } = workspace;
  const input = settings === undefined ? stored.value : { ...stored.value, settings };
  return ok({
    input,
    papers: reportPapers(input, () => readVoices(store, phase)),
    workbooks: reportWorkbooks(input, store),
  });
}
