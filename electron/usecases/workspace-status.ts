import type { Phase, RunPhase } from '../../shared/model/phase.ts';
import { ok, type Result } from '../../shared/problems/result.ts';
import { listCompounds } from '../store/compounds.ts';
import { countEvidence } from '../store/count-evidence.ts';
import { currentGuideline } from '../store/guideline-versions.ts';
import { latestRunHead } from '../store/runs.ts';
import type { Workspace } from '../store/workspace.ts';

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
    compounds: listCompounds(store, evidencePhase).length,
    responses: countEvidence(store, evidencePhase).responses,
    run: latestRunHead(store, phase),
  });
}
