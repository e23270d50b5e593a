import { appliesIn } from '../model/applies-to.ts';
import { PHASE_NAMES } from '../model/names.ts';
import type { Phase } from '../model/phase.ts';
import { type Chance, chanceOf } from '../statistics/chance.ts';
import { aim } from './aim.ts';
import { PANEL } from './parameters.ts';
import {
  isAssessed,
  type LeafOf,
  leavesMeasuredBy,
  objectsOf,
  type SampleObject,
  type SamplePlan,
} from './sample-plan.ts';
import { type SampleRow, type SampleTable, scatter } from './sample-table.ts';
import { EXPERTS, REMARKS } from './words/experts.ts';

const HEADINGS = ['专家', '小区', '指标', '得分', '备注'];
/** Marks on paper, which somebody typed into a matrix afterwards. */
const MATRIX_EXPERT = '欧阳听澜';

/** 专家评分-听取汇报: the marks of the panels on the committees' reports. */
export function hearingMarksTable(plan: SamplePlan, phase: Phase): SampleTable {
  return {
    fileName: `专家评分-听取汇报-${PHASE_NAMES[phase].zh}`,
    kind: 'marks',
    phase,
    *rows() {
      yield HEADINGS;
      yield* scatter(hearingMarks(plan, phase), wrongHearingMarks(plan), 900);
    },
  };
}

/** 专家评分-实地检查: the marks of those members of the panels who visited the compounds. */
export function visitMarksTable(plan: SamplePlan, phase: Phase): SampleTable {
  return {
    fileName: `专家评分-实地检查-${PHASE_NAMES[phase].zh}`,
    kind: 'marks',
    phase,
    *rows() {
      yield HEADINGS;
      yield* scatter(visitMarks(plan, phase), wrongVisitMarks(plan), 1500);
    },
  };
}

/** 专家评分-矩阵: one more expert's marks of the first subdistrict, compounds down and indicators across. */
export function matrixMarksTable(plan: SamplePlan, phase: Phase): SampleTable {
  const leaves = visitedLeaves(plan).filter((leaf) => appliesIn(leaf, phase));
  return {
    fileName: `专家评分-矩阵-${PHASE_NAMES[phase].zh}`,
    kind: 'marks',
    phase,
    *rows() {
      yield [`专家：${MATRIX_EXPERT}`];
      yield ['小区', ...leaves.map((leaf) => `${leaf.id} ${leaf.name}`)];
      for (const visited of matrixCompounds(plan, phase)) {
        yield [
          visited.object.id,
          ...leaves.map((leaf) =>
            isAssessed(leaf, visited, phase) ? markOf(MATRIX_EXPERT, visited, leaf, plan, phase) : null,
          ),
        ];
      }
    },
  };
}

function matrixCompounds(plan: SamplePlan, phase: Phase): SampleObject[] {
  const first = plan.register[0]?.subdistrict;
  return visitedCompounds(plan, phase).filter((visited) => visited.subdistrict === first);
}

function* hearingMarks(plan: SamplePlan, phase: Phase): Generator<SampleRow> {
  const leaves = leavesMeasuredBy(plan.leaves, 'mark');
  for (const committee of objectsOf(plan, 'committee')) {
    const chance = chanceOf(plan.seed, 'hearing', phase, committee.object.id);
    const experts = panelOf(plan, committee).filter(() => !chance.happens(PANEL.recusal));
    yield* marksBy(experts, committee, leaves, plan, phase);
  }
}

function* visitMarks(plan: SamplePlan, phase: Phase): Generator<SampleRow> {
  const leaves = visitedLeaves(plan);
  for (const compound of visitedCompounds(plan, phase)) {
    const chance = chanceOf(plan.seed, 'visit', phase, compound.object.id);
    const experts = chance.shuffled(panelOf(plan, compound)).slice(0, PANEL.visitors);
    yield* marksBy(experts, compound, leaves, plan, phase);
  }
}

function visitedLeaves(plan: SamplePlan): LeafOf<'mark'>[] {
  return leavesMeasuredBy(plan.leaves, 'mark').filter((leaf) => leaf.level === 'compound');
}

function visitedCompounds(plan: SamplePlan, phase: Phase): SampleObject[] {
  return objectsOf(plan, 'compound').filter(({ object }) => plan.gapOf(object.id, phase) !== 'visits');
}

/** The panel that a subdistrict belongs to: neighbouring subdistricts have different ones. */
function panelOf(plan: SamplePlan, { subdistrict }: SampleObject): readonly string[] {
  const panels = Math.floor(EXPERTS.length / PANEL.experts);
  const first = (plan.subdistricts.indexOf(subdistrict) % panels) * PANEL.experts;
  return EXPERTS.slice(first, first + PANEL.experts);
}

function* marksBy(
  experts: readonly string[],
  assessed: SampleObject,
  leaves: readonly LeafOf<'mark'>[],
  plan: SamplePlan,
  phase: Phase,
): Generator<SampleRow> {
  for (const leaf of leaves) {
    if (!isAssessed(leaf, assessed, phase)) continue;
    for (const expert of experts) {
      const mark = markOf(expert, assessed, leaf, plan, phase);
      const chance = chanceOf(plan.seed, 'remark', phase, expert, assessed.object.id, leaf.id);
      yield [expert, assessed.object.id, leaf.id, mark, remarkOn(mark / leaf.measure.max, chance)];
    }
  }
}

/** What the object deserves, as this expert sees it: in whole marks, or in halves when there are few. */
function markOf(
  expert: string,
  { object, type }: SampleObject,
  leaf: LeafOf<'mark'>,
  plan: SamplePlan,
  phase: Phase,
): number {
  const { max } = leaf.measure;
  const truth = aim(
    leaf,
    type,
    plan.deserved(object, leaf, phase),
    chanceOf(plan.seed, 'merit', phase, object.id, leaf.id),
  );
  const severity = chanceOf(plan.seed, 'severity', expert).normal(0, PANEL.severity * max);
  const chance = chanceOf(plan.seed, 'mark', phase, expert, object.id, leaf.id);
  const grain = max > 20 ? 1 : 0.5;
  const seen = Math.round((truth + chance.normal(severity, PANEL.wavering * max)) / grain) * grain;
  return Math.min(max, Math.max(0, seen));
}

function remarkOn(fraction: number, chance: Chance): string | null {
  if (!chance.happens(0.12)) return null;
  if (fraction >= 0.85) return chance.pick(REMARKS.good);
  return chance.pick(fraction >= 0.7 ? REMARKS.middling : REMARKS.poor);
}

/** A mark above the highest, a committee nobody knows, an indicator nobody knows. */
function wrongHearingMarks(plan: SamplePlan): SampleRow[] {
  const leaf = leavesMeasuredBy(plan.leaves, 'mark').find(({ level }) => level === 'committee');
  const committee = plan.committees[0];
  if (leaf === undefined || committee === undefined) return [];
  return [
    [MATRIX_EXPERT, committee.key, leaf.id, leaf.measure.max + 5, null],
    [MATRIX_EXPERT, '长宁镇/滨江居委会', leaf.id, leaf.measure.max / 2, null],
    [MATRIX_EXPERT, committee.key, '9.9.9', leaf.measure.max / 2, null],
  ];
}

/** Another mark above the highest, a word for a number, and one expert's two different marks of one thing. */
function wrongVisitMarks(plan: SamplePlan): SampleRow[] {
  const leaf = visitedLeaves(plan).find(({ appliesTo }) => appliesTo === undefined);
  const compound = plan.register.at(-1);
  if (leaf === undefined || compound === undefined) return [];
  const { max } = leaf.measure;
  return [
    [MATRIX_EXPERT, compound.code, leaf.id, max * 10, null],
    [MATRIX_EXPERT, compound.code, leaf.id, '弃权', null],
    ['钟离未央', compound.code, leaf.id, max * 0.6, null],
    ['钟离未央', compound.code, leaf.id, max * 0.9, '复核后改分'],
  ];
}
