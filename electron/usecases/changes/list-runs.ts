import type { ListedRun } from '../../../shared/contract/changes.ts';
import type { Phase } from '../../../shared/model/phase.ts';
import { ok, type Result } from '../../../shared/problems/result.ts';
import { listRuns as storedRuns } from '../../store/runs.ts';
import type { Workspace } from '../../store/workspace.ts';
import { runHeadView } from '../run-head-view.ts';

/** Every stored run, of one phase where that is asked, the latest first. */
export function listRuns(
  { store }: Workspace,
  { phase }: { readonly phase?: Phase | undefined },
): Result<ListedRun[]> {
  const runs = storedRuns(store)
    .filter((run) => phase === undefined || run.phase === phase)
    .reverse();
  return ok(runs.map((run) => ({ ...runHeadView(store, run), phase: run.phase })));
}
