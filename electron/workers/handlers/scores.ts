import type { SCORES_CONTRACT } from '../../../shared/contract/scores.ts';
import { ok } from '../../../shared/problems/result.ts';
import { compareCompounds } from '../../usecases/compare-compounds.ts';
import { compoundCard } from '../../usecases/compound-card.ts';
import { leafRows } from '../../usecases/leaf-rows.ts';
import { runHeadView } from '../../usecases/run-head-view.ts';
import { scoreRanking } from '../../usecases/score-ranking.ts';
import { scoreWorkspace } from '../../usecases/score-workspace.ts';
import { scoresState } from '../../usecases/scores-state.ts';
import type { SessionHandlers } from '../session.ts';

/** Who answers what is asked of the scores. */
export const SCORES_HANDLERS: SessionHandlers<typeof SCORES_CONTRACT> = {
  'scores.state': ({ workspace }, input) => scoresState(workspace, input),
  'scores.run': ({ workspace }, { phase }, context) => {
    const run = scoreWorkspace(workspace, phase, context);
    return run.ok ? ok(runHeadView(workspace.store, run.value)) : run;
  },
  'scores.ranking': ({ workspace }, input, context) => scoreRanking(workspace, input, context),
  'scores.card': ({ workspace }, input, context) => compoundCard(workspace, input, context),
  'scores.rows': ({ workspace }, input, context) => leafRows(workspace, input, context),
  'scores.compare': ({ workspace }, input, context) => compareCompounds(workspace, input, context),
};
