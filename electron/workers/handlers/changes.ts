import type { CHANGES_CONTRACT } from '../../../shared/contract/changes.ts';
import { changeCertainties } from '../../usecases/change-certainties.ts';
import { changeOverview } from '../../usecases/change-overview.ts';
import { compareRuns } from '../../usecases/compare-runs.ts';
import { compoundChanges } from '../../usecases/compound-changes.ts';
import { listRuns } from '../../usecases/list-runs.ts';
import type { SessionHandlers } from '../session.ts';

/** Who answers what is asked of changes. */
export const CHANGES_HANDLERS: SessionHandlers<typeof CHANGES_CONTRACT> = {
  'changes.overview': ({ workspace }) => changeOverview(workspace),
  'changes.certainties': ({ workspace }, input) => changeCertainties(workspace, input),
  'changes.compound': ({ workspace }, input, context) => compoundChanges(workspace, input, context),
  'changes.runs': ({ workspace }, input) => listRuns(workspace, input),
  'changes.causes': ({ workspace }, input) => compareRuns(workspace, input),
};
