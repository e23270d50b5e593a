import type { CHANGES_CONTRACT } from '../../../shared/contract/changes.ts';
import { changeCertainties } from '../../usecases/changes/change-certainties.ts';
import { changeOverview } from '../../usecases/changes/change-overview.ts';
import { compareRuns } from '../../usecases/changes/compare-runs.ts';
import { compoundChanges } from '../../usecases/changes/compound-changes.ts';
import { listRuns } from '../../usecases/changes/list-runs.ts';
import type { SessionHandlers } from '../session.ts';

/** Who answers what is asked of changes. */
export const CHANGES_HANDLERS: SessionHandlers<typeof CHANGES_CONTRACT> = {
  'changes.overview': ({ workspace }) => changeOverview(workspace),
  'changes.certainties': ({ workspace }, input) => changeCertainties(workspace, input),
  'changes.compound': ({ workspace }, input, context) => compoundChanges(workspace, input, context),
  'changes.runs': ({ workspace }, input) => listRuns(workspace, input),
  'changes.causes': ({ workspace }, input) => compareRuns(workspace, input),
};
