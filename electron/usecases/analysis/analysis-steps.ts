import type { AnalysisStep } from '../../../shared/action/analysis/analysis.ts';
import type { AnalysisScope } from './analysis-scope.ts';
import { actStep } from './steps/act.ts';
import { collectStep } from './steps/collect.ts';
import { countStep } from './steps/count.ts';
import { judgeStep } from './steps/judge.ts';
import { sortStep } from './steps/sort.ts';

/**
 * The five steps over what is there: each says how much of what it asks for exists. What the program proposed and nobody
 * confirmed does not count.
 *
 * @param day on which deadlines are held against, YYYY-MM-DD
 */
export function analysisSteps(scope: AnalysisScope, day: string): AnalysisStep[] {
  return [collectStep(scope), countStep(scope), sortStep(scope), actStep(scope), judgeStep(scope, day)];
}
