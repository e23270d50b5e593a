import type { AnalysisStep } from '../../../../shared/action/analysis/analysis.ts';
import { pointOf } from '../../../../shared/action/analysis/step-points.ts';
import { dueOn } from '../../../../shared/action/rectification/due.ts';
import { isOpen } from '../../../../shared/action/rectification/where-it-stands.ts';
import type { Wording } from '../../../../shared/language/wording.ts';
import { PHASE_NAMES } from '../../../../shared/model/names.ts';
import { scoreChange } from '../../../../shared/scoring/changes.ts';
import { type AnalysisScope, scoresOf } from '../analysis-scope.ts';
import { itemsPath } from './paths.ts';
import { compoundsLack, NO_COMPOUNDS, step } from './step.ts';

/** 效果评估: what was closed, and what became of the scores. */
export function judgeStep(scope: AnalysisScope, day: string): AnalysisStep {
  const { about, compounds, items } = scope;
  const closed = items.filter(({ record }) => !isOpen(record.body)).length;
  const overdue = items.filter(({ record }) => dueOn(record.body, day) === 'overdue').length;
  const changes = changesOf(scope);
  const points = [
    pointOf(
      { zh: '整改项已销号', en: 'Rectification items closed' },
      { done: closed, of: items.length },
      itemsPath(about, overdue > 0 ? 'overdue' : 'open'),
      {
        none: { zh: '还没有整改项', en: 'there is no rectification item yet' },
        missing: (missing) => ({
          zh: `${missing} 项未销号${overdue === 0 ? '' : `，其中 ${overdue} 项逾期`}`,
          en: `${missing} open${overdue === 0 ? '' : `, ${overdue} of them overdue`}`,
        }),
      },
    ),
    pointOf(
      { zh: '中期、年终都有成绩', en: 'Scored at mid-year and year-end' },
      { done: changes.length, of: compounds.length },
      '/scores/changes',
      { none: NO_COMPOUNDS, missing: compoundsLack({ zh: '前后成绩', en: 'score of both' }) },
    ),
  ];
  return step('judge', points, changes.length === 0 ? [] : [changeFact(changes)]);
}

/** Differences of the published scores, mid-year to year-end. */
function changesOf(scope: AnalysisScope): number[] {
  const before = new Map(scoresOf(scope, 'mid').map(({ code, score }) => [code, score]));
  return scoresOf(scope, 'end').flatMap(
    ({ code, score }) => scoreChange(before.get(code) ?? null, score).difference ?? [],
  );
}

function changeFact(changes: readonly number[]): Wording {
  const up = changes.filter((difference) => difference > 0).length;
  const down = changes.filter((difference) => difference < 0).length;
  const same = changes.length - up - down;
  const [from, to] = [PHASE_NAMES.mid, PHASE_NAMES.end];
  return {
    zh: `${from.zh}到${to.zh}：得分上升 ${up} 个小区，下降 ${down} 个，不变 ${same} 个。`,
    en: `From ${from.en} to ${to.en}: ${up} compounds rose, ${down} fell, ${same} stayed.`,
  };
}
