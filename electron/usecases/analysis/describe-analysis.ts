import type { Analysis } from '../../../shared/action/analysis/analysis.ts';
import type { AnalysisAbout } from '../../../shared/contract/analysis.ts';
import type { RunPhase } from '../../../shared/model/phase.ts';
import { ok, type Result } from '../../../shared/problems/result.ts';
import type { Workspace } from '../../store/workspace.ts';
import type { UseCaseContext } from '../context.ts';
import { today } from '../today.ts';
import { analysisScope } from './analysis-scope.ts';
import { analysisSteps } from './analysis-steps.ts';
import { fourLists } from './four-lists.ts';

/** Whose analysis is wanted, and of which phase; the year is looked at from year-end. */
export interface WantedAnalysis {
  readonly phase: RunPhase;
  readonly about: AnalysisAbout;
}

/** 社区分析工具: where the five steps stand for a district, a type or a committee, and the four lists that they end in. */
export function describeAnalysis(
  { store }: Workspace,
  { phase, about }: WantedAnalysis,
  context: Pick<UseCaseContext, 'now'>,
): Result<Analysis> {
  const scope = analysisScope(store, phase === 'annual' ? 'end' : phase, about);
  if (!scope.ok) return scope;
  const day = today(context);
  return ok({
    name: scope.value.name,
    compounds: scope.value.compounds.length,
    steps: analysisSteps(scope.value, day),
    lists: fourLists(scope.value, day),
  });
}
