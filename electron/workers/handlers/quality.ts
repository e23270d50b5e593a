import type { QUALITY_CONTRACT } from '../../../shared/contract/evidence/quality.ts';
import { leaveResponsesOut } from '../../usecases/leave-responses-out.ts';
import { listFlaggedResponses } from '../../usecases/list-flagged-responses.ts';
import { listLeftOut } from '../../usecases/list-left-out.ts';
import { qualityOverview } from '../../usecases/quality-overview.ts';
import { restoreResponses } from '../../usecases/restore-responses.ts';
import type { SessionHandlers } from '../session.ts';

/** Who answers what is asked of the quality of responses. */
export const QUALITY_HANDLERS: SessionHandlers<typeof QUALITY_CONTRACT> = {
  'quality.overview': ({ workspace }, { phase }) => qualityOverview(workspace, phase),
  'quality.flagged': ({ workspace }, input) => listFlaggedResponses(workspace, input),
  'quality.leftOut': ({ workspace }, input) => listLeftOut(workspace, input),
  'quality.leaveOut': ({ workspace }, { phase, chosen, reason }, context) =>
    leaveResponsesOut(
      workspace,
      { phase, chosen: 'rule' in chosen ? chosen : { responses: chosen.ids }, reason },
      context,
    ),
  'quality.restore': ({ workspace }, { phase, ids, reason }, context) =>
    restoreResponses(workspace, { phase, responses: ids, reason }, context),
};
