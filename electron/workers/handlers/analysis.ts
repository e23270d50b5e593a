import type { ANALYSIS_CONTRACT } from '../../../shared/contract/analysis.ts';
import { printingPool } from '../../files/printing/printing-pool.ts';
import { describeAnalysis } from '../../usecases/analysis/describe-analysis.ts';
import { describePortrait } from '../../usecases/analysis/describe-portrait.ts';
import { exportAnalysis } from '../../usecases/analysis/export-analysis.ts';
import { exportPortrait } from '../../usecases/analysis/export-portrait.ts';
import type { SessionHandlers } from '../session.ts';

/** Its threads are started when there is something to print. */
const POOL = printingPool('computer');

/** Who answers what is asked of the analysis. */
export const ANALYSIS_HANDLERS: SessionHandlers<typeof ANALYSIS_CONTRACT> = {
  'analysis.show': ({ workspace }, wanted, context) => describeAnalysis(workspace, wanted, context),
  'analysis.export': ({ workspace }, wanted, context) => exportAnalysis(workspace, wanted, context, POOL),
  'analysis.portrait': ({ workspace }, wanted, context) => describePortrait(workspace, wanted, context),
  'analysis.exportPortrait': ({ workspace }, wanted, context) =>
    exportPortrait(workspace, wanted, context, POOL),
};
