import type { SAMPLING_CONTRACT } from '../../../shared/contract/sampling.ts';
import { drawSample } from '../../usecases/sampling/draw-sample.ts';
import { exportPlan } from '../../usecases/sampling/export-plan.ts';
import type { WantedPlan } from '../../usecases/sampling/propose-plan.ts';
import { savePlan } from '../../usecases/sampling/save-plan.ts';
import { listShortSamples } from '../../usecases/sampling/short-samples.ts';
import { viewSampling } from '../../usecases/sampling/view-sampling.ts';
import type { SessionHandlers } from '../session.ts';

/** Who answers what is asked of the sampling plan. */
export const SAMPLING_HANDLERS: SessionHandlers<typeof SAMPLING_CONTRACT> = {
  'sampling.view': ({ workspace }, input) => viewSampling(workspace, wanted(input)),
  'sampling.short': ({ workspace }, input) => listShortSamples(workspace, input),
  'sampling.save': ({ workspace }, input, context) => savePlan(workspace, wanted(input), context),
  'sampling.export': ({ workspace }, { path, ...input }, context) =>
    exportPlan(workspace, { ...wanted(input), path }, context),
  'sampling.draw': ({ workspace }, input, context) => drawSample(workspace, input, context),
};

function wanted({
  phase,
  terms,
  seed,
}: Pick<WantedPlan, 'phase'> & {
  readonly terms: WantedPlan['terms'] | null;
  readonly seed: number | null;
}): WantedPlan {
  return { phase, ...(terms && { terms }), ...(seed !== null && { seed }) };
}
