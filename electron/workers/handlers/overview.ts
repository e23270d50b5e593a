import type { OVERVIEW_CONTRACT } from '../../../shared/contract/overview.ts';
import { ok } from '../../../shared/problems/result.ts';
import { coverageMap } from '../../usecases/coverage-map.ts';
import { missingEvidence } from '../../usecases/missing-evidence.ts';
import { overviewSteps } from '../../usecases/overview-steps.ts';
import type { SessionHandlers } from '../session.ts';

/** The answers of the home screen. */
export const OVERVIEW_HANDLERS: SessionHandlers<typeof OVERVIEW_CONTRACT> = {
  'overview.steps': ({ workspace }, { phase }) => ok(overviewSteps(workspace, phase)),
  'overview.coverage': ({ workspace }, { phase }) => ok(coverageMap(workspace, phase)),
  'overview.missing': ({ workspace }, query) => ok(missingEvidence(workspace, query)),
};
