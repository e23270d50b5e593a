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

const HEADINGS = ['小区', '指标', '问题', '次数', '说明'];
const PLACES = ['东门', '西侧', '中心绿地旁', '底楼门厅', '地下车库口', '3号楼', '12号楼', '围墙边'];

/** 发现问题: what was found on site; a count of 0 says that nothing was. */
export function findingsTable(plan: SamplePlan, phase: Phase): SampleTable {
  return {
    fileName: `发现问题-${PHASE_NAMES[phase].zh}`,
    kind: 'findings',
    phase,
    *rows() {
      yield HEADINGS;
      yield* scatter(findings(plan, phase), wrongFindings(plan), 400);
    },
  };
}

function* findings(plan: SamplePlan, phase: Phase): Generator<SampleRow> {
  const leaves = leavesMeasuredBy(plan.leaves, 'findings');
  for (const inspected of [...objectsOf(plan, 'committee'), ...objectsOf(plan, 'compound')]) {
    if (plan.gapOf(inspected.object.id, phase) === 'visits') continue;
    for (const leaf of leaves) {
      if (isAssessed(leaf, inspected, phase)) yield* foundIn(inspected, leaf, plan, phase);
    }
  }
}

/** Problems whose weights sum to about what the object deserves to lose. */
function* foundIn(
  { object, type }: SampleObject,
  leaf: LeafOf<'findings'>,
  plan: SamplePlan,
  phase: Phase,
): Generator<SampleRow> {
  const chance = chanceOf(plan.seed, 'findings', phase, object.id, leaf.id);
  const counts = new Map<string, number>();
  let left = aim(leaf, type, plan.deserved(object, leaf, phase), chance);
  const problems = Object.entries(leaf.measure.items);
  const lightest = Math.min(...problems.map(([, weight]) => weight));
  while (left > 0 && (left >= lightest || chance.happens(left / lightest))) {
    const affordable = problems.filter(([, weight]) => weight <= Math.max(left, lightest));
    const [problem, weight] = chance.pick(affordable);
    counts.set(problem, (counts.get(problem) ?? 0) + 1);
    left -= weight;
  }
  if (counts.size === 0) yield [object.id, leaf.id, null, 0, '现场检查，未发现问题'];
  for (const [problem, count] of counts) {
    yield [object.id, leaf.id, problem, count, chance.happens(0.4) ? chance.pick(PLACES) : null];
  }
}

/** A problem the indicator does not name, a count in words, a compound nobody knows. */
function wrongFindings(plan: SamplePlan): SampleRow[] {
  const leaf = leavesMeasuredBy(plan.leaves, 'findings').find(({ level }) => level === 'compound');
  const compound = plan.register[0];
  if (leaf === undefined || compound === undefined) return [];
  const problem = Object.keys(leaf.measure.items)[0] ?? '';
  return [
    [compound.code, leaf.id, '流浪猫聚集', 2, null],
    [compound.code, leaf.id, problem, '若干', null],
    ['C7777', leaf.id, problem, 1, null],
  ];
}
