import type { AnalysisStep } from '../../../../shared/action/analysis/analysis.ts';
import { pointOf } from '../../../../shared/action/analysis/step-points.ts';
import { isUnmatched } from '../../../../shared/action/lists/is-unmatched.ts';
import { currentGuideline } from '../../../store/guideline-versions.ts';
import { rememberedLists } from '../../lists/remembered-lists.ts';
import { type AnalysisScope, scoresOf } from '../analysis-scope.ts';
import { itemsPath, listsPath } from './paths.ts';
import { compoundsLack, grouped, step } from './step.ts';

/** 方法实施: needs that something meets, shortfalls that are being mended. */
export function actStep(scope: AnalysisScope): AnalysisStep {
  const { store, phase, about, committees, items } = scope;
  const { byId } = rememberedLists(store);
  const needs = committees.filter(({ body }) => body.list === 'needs');
  const unmatched = needs.filter(({ body }) => isUnmatched(body, byId)).length;
  const { below } = currentGuideline(store).guideline.shortfall;
  const short = scoresOf(scope, phase).filter(({ leaves }) =>
    leaves.some(({ f }) => f !== null && f < below),
  );
  const mending = new Set(items.map(({ place }) => place.code));
  const points = [
    pointOf(
      { zh: '需求有服务或资源对应', en: 'Needs that something meets' },
      { done: needs.length - unmatched, of: needs.length },
      listsPath(about, 'needs'),
      {
        none: { zh: '清单上还没有问题需求', en: 'no need is on the list yet' },
        missing: (missing) => ({ zh: `${missing} 条还没有对应`, en: `nothing meets ${missing}` }),
      },
    ),
    pointOf(
      { zh: '有短板的小区已登记整改', en: 'Compounds with shortfalls that have items' },
      { done: short.filter(({ code }) => mending.has(code)).length, of: short.length },
      itemsPath(about),
      {
        none: { zh: '没有评出短板', en: 'no shortfall was found' },
        missing: compoundsLack({ zh: '登记整改项', en: 'item' }),
      },
    ),
  ];
  const guided = items.filter(({ record }) => record.body.playbook !== null).length;
  const fact = {
    zh: `整改项 ${grouped(items.length)} 项，其中 ${grouped(guided)} 项参照攻略。`,
    en: `${grouped(items.length)} rectification items, ${grouped(guided)} of which follow the playbook.`,
  };
  return step('act', points, items.length === 0 ? [] : [fact]);
}
