import { PHASE_NAMES } from '../model/names.ts';
import type { Phase } from '../model/phase.ts';
import { chanceOf } from '../statistics/chance.ts';
import { aim } from './aim.ts';
import {
  isAssessed,
  type LeafOf,
  leavesMeasuredBy,
  objectsOf,
  type SampleObject,
  type SamplePlan,
} from './sample-plan.ts';
import { type SampleRow, type SampleTable, scatter } from './sample-table.ts';

const HEADINGS = ['小区', '指标', '检查项', '结果', '说明'];
const REMARKS = ['已当场告知整改', '拍照留存', '与上次相同', '待复查'];

/** 检查: every item of every checklist, for compounds on site and for committees in their files. */
export function checksTable(plan: SamplePlan, phase: Phase): SampleTable {
  return {
    fileName: `检查-${PHASE_NAMES[phase].zh}`,
    kind: 'checks',
    phase,
    *rows() {
      yield HEADINGS;
      yield* scatter(checks(plan, phase), wrongChecks(plan), 4000);
    },
  };
}

function* checks(plan: SamplePlan, phase: Phase): Generator<SampleRow> {
  const leaves = leavesMeasuredBy(plan.leaves, 'checklist');
  for (const checked of [...objectsOf(plan, 'committee'), ...objectsOf(plan, 'compound')]) {
    const gap = plan.gapOf(checked.object.id, phase);
    for (const leaf of leaves) {
      const isGathered = !(gap === 'visits' && leaf.method === 'site_visit');
      if (isGathered && isAssessed(leaf, checked, phase)) yield* checklist(leaf, checked, plan, phase);
    }
  }
}

/** The items of one checklist, so many of them met as the object deserves. */
function* checklist(
  leaf: LeafOf<'checklist'>,
  { object, type }: SampleObject,
  plan: SamplePlan,
  phase: Phase,
): Generator<SampleRow> {
  const { items, as } = leaf.measure;
  const chance = chanceOf(plan.seed, 'checks', phase, object.id, leaf.id);
  const v = aim(leaf, type, plan.deserved(object, leaf, phase), chance);
  const met = chance.rounded(as === 'count' ? v : (v / 100) * items.length);
  const isMet = new Set(chance.shuffled(items).slice(0, Math.max(0, met)));
  for (const item of items) {
    const isApplicable = as === 'count' || !chance.happens(0.03);
    const judged = isMet.has(item) ? '达标' : '不达标';
    const remark = isMet.has(item) || !chance.happens(0.3) ? null : chance.pick(REMARKS);
    yield [object.id, leaf.id, item, isApplicable ? judged : '不适用', isApplicable ? remark : null];
  }
}

/** A result that is none, a compound and an indicator nobody knows. */
function wrongChecks(plan: SamplePlan): SampleRow[] {
  const leaf = leavesMeasuredBy(plan.leaves, 'checklist').find(({ level }) => level === 'compound');
  const compound = plan.register[0];
  if (leaf === undefined || compound === undefined) return [];
  return [
    [compound.code, leaf.id, '雨棚完好', '基本达标', null],
    ['C8888', leaf.id, leaf.measure.items[0] ?? '', '达标', null],
    [compound.code, '环境卫生大检查', '路面清洁', '达标', null],
  ];
}
