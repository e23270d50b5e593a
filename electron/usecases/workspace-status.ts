import type { Phase, RunPhase } from '../../shared/model/phase.ts';
import { ok, type Result } from '../../shared/problems/result.ts';
import { currentGuideline } from '../store/guideline-versions.ts';
import { latestRunHead } from '../store/runs.ts';
import type { Workspace } from '../store/workspace.ts';
import { rememberedCompounds } from './remembered-compounds.ts';
import { rememberedCounts } from './remembered-counts.ts';

/** What a workspace holds, in one line. */
export interface WorkspaceStatus {
  /** The version that the guideline gives itself. */
  readonly guideline: string;
  readonly compounds: number;
  readonly responses: number;
  readonly run: { readonly digest: string; readonly createdAt: string } | null;
}

/** What the file holds for a phase, and the latest run that was asked for. */
export function workspaceStatus(
  { store }: Workspace,
  { phase, evidencePhase }: { readonly phase: RunPhase; readonly evidencePhase: Phase },
): Result<WorkspaceStatus> {
  return ok({
    guideline: currentGuideline(store).guideline.version,
    compounds: rememberedCompounds(store, evidencePhase).length,
    responses: rememberedCounts(store, evidencePhase).responses,
    run: latestRunHead(store, phase),
  });
}
