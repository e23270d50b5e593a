import type { DocumentSettings } from '../../shared/model/document-settings.ts';
import type { RunPhase } from '../../shared/model/phase.ts';
import { ok, type Result } from '../../shared/problems/result.ts';
import type { Paper } from '../../shared/report/paper.ts';
import { buildPortrait } from '../../shared/report/portrait/build-portrait.ts';
import type { ReportInput } from '../../shared/report/report-input.ts';
import type { Workspace } from '../store/workspace.ts';
import { portraitsOf } from './analysis/describe-portrait.ts';
import type { Authorship } from './context.ts';
import { readVoices } from './read-voices.ts';
import { reportInput } from './report-input.ts';
import { type ReportPapers, reportPapers } from './report-papers.ts';
import { type ReportWorkbooks, reportWorkbooks } from './report-workbooks.ts';

/** What the documents of a run are made from. */
export interface ReportMaterial {
  readonly input: ReportInput;
  readonly papers: ReportPapers;
  readonly workbooks: ReportWorkbooks;
  /** By code, a portrait of each compound of the register, put together when it is asked for. */
  readonly portraits: ReadonlyMap<string, () => Paper>;
}

/**
 * What the documents of the latest run of a phase are made from; refused when nothing was scored yet.
 *
 * @param settings in place of those that the workspace keeps
 */
export function reportMaterial(
  workspace: Workspace,
  phase: RunPhase,
  context: Authorship,
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
    portraits: new Map(
      [...portraitsOf(workspace, phase, context)].map(([code, portrait]) => [
        code,
        () => buildPortrait(input, portrait()),
      ]),
    ),
  });
}
