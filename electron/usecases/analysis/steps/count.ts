import type { AnalysisStep } from '../../../../shared/action/analysis/analysis.ts';
import { mostFrequent, pointOf } from '../../../../shared/action/analysis/step-points.ts';
import type { Wording } from '../../../../shared/language/wording.ts';
import { leavesOf } from '../../../../shared/model/guideline.ts';
import { currentGuideline } from '../../../store/guideline-versions.ts';
import { runState } from '../../run-state.ts';
import { type AnalysisScope, scoresOf } from '../analysis-scope.ts';
import { compoundsLack, NO_COMPOUNDS, step } from './step.ts';

/** 数据统计: who is scored, and whether the scores are of today. */
export function countStep(scope: AnalysisScope): AnalysisStep {
  const { store, phase, compounds } = scope;
  const scored = scoresOf(scope, phase).filter(({ score }) => score !== null).length;
  const { state } = runState(store, phase);
  const never = { zh: '这个阶段还没有评分', en: 'this phase was not scored yet' };
  const points = [
    pointOf(
      { zh: '有成绩的小区', en: 'Scored compounds' },
      { done: scored, of: compounds.length },
      '/scores',
      {
        none: NO_COMPOUNDS,
        missing: compoundsLack({ zh: '成绩', en: 'score' }),
      },
    ),
    pointOf(
      { zh: '评分与数据一致', en: 'Scores agree with the evidence' },
      { done: state === 'current' ? 1 : 0, of: 1 },
      '/scores',
      {
        none: never,
        missing: () =>
          state === 'none'
            ? never
            : { zh: '评分之后数据或导则有变动', en: 'evidence or guideline changed since scoring' },
      },
    ),
  ];
  return step('count', points, shortfallFacts(scope));
}

/** Which leaves most compounds fell short of. */
function shortfallFacts(scope: AnalysisScope): Wording[] {
  const { guideline } = currentGuideline(scope.store);
  const names = new Map(leavesOf(guideline.indicators).map(({ id, name }) => [id, name]));
  const short = scoresOf(scope, scope.phase).flatMap(({ leaves }) =>
    leaves.filter(({ f }) => f !== null && f < guideline.shortfall.below).map(({ id }) => id),
  );
  const most = mostFrequent(short, 3).map(({ word, count: compounds }) => ({
    name: names.get(word) ?? word,
    compounds,
  }));
  if (most.length === 0) return [];
  return [
    {
      zh: `短板较集中的指标：${most.map(({ name, compounds }) => `${name}（${compounds} 个小区）`).join('、')}。`,
      en: `Most fell short of: ${most.map(({ name, compounds }) => `${name} (${compounds} compounds)`).join(', ')}.`,
    },
  ];
}
