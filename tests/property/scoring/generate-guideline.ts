import { type Guideline, guidelineSchema } from '../../../shared/model/guideline.ts';
import { type Draw, drawChance, drawList, drawOne, drawWhole } from './draw.ts';
import { COUNTED, drawLeaf, NUMBERS, OPTIONS, QUESTIONS, TYPES } from './generate-leaf.ts';

export const BONUS_METRICS = ['b1', 'b2'];
export const DEDUCTION_METRICS = ['d1', 'd2'];
export const VETO_METRICS = ['v1', 'v2'];

const OPTION_VALUES = [
  [100, 75, 50, 0, null],
  [5, 4, 3, 1, null],
  [100, 66.6, 33.3, 0.1, null],
];
const GRADE_LADDERS = [
  [90, 80, 60, 0],
  [60, 50, 40, 0],
  [52.5, 50.05, 33.333, 0],
];
const SHARES = [0, 0.2, 0.25, 0.3, 0.333, 0.5, 0.6, 0.75, 1];

/** A small guideline that is not refused: two or three levels, every kind of rule. */
export function drawGuideline(draw: Draw): Guideline {
  const grades = drawOne(draw, GRADE_LADDERS).map((from, index) => ({ name: `grade${index + 1}`, from }));
  const anyGrade = () => `grade${drawWhole(draw, 1, 4)}`;
  return guidelineSchema.parse({
    format: 'daoze-guideline/1',
    id: 'drawn',
    title: 'drawn',
    version: '1',
    types: TYPES.map((code) => ({ code, name: code })),
    phases: drawOne(draw, [
      { mid: { weight: 40 }, end: { weight: 60 } },
      { mid: { weight: 0 }, end: { weight: 1 } },
      { mid: { weight: 0.3 }, end: { weight: 0.6 } },
      { mid: { weight: 2 }, end: { weight: 0 } },
    ]),
    rounding: { digits: drawWhole(draw, 0, 3), mode: drawOne(draw, ['half_up', 'half_even']) },
    missing: {
      treat: drawOne(draw, ['exclude', 'zero']),
      minimumCoverage: drawOne(draw, [0, 0.3, 0.5, 0.8]),
    },
    grades,
    quota: drawOne(draw, [
      null,
      {
        grade: `grade${drawWhole(draw, 1, 3)}`,
        share: drawOne(draw, SHARES),
        within: drawOne(draw, ['type', 'district']),
      },
    ]),
    maximum: drawOne(draw, [100, null, 55]),
    questions: QUESTIONS.map((id) => drawQuestion(draw, id)),
    metrics: [...NUMBERS, ...BONUS_METRICS, ...DEDUCTION_METRICS, ...VETO_METRICS].map((id) => ({
      id,
      name: id,
    })),
    indicators: drawTree(draw),
    bonuses: BONUS_METRICS.map((metric) => drawAdjustment(draw, metric)),
    deductions: DEDUCTION_METRICS.map((metric) => drawAdjustment(draw, metric)),
    bonusCap: drawOne(draw, [null, 0, 2.5, 5]),
    vetoes: VETO_METRICS.map((metric) => ({
      id: `veto-${metric}`,
      name: metric,
      metric,
      gradeAtMost: anyGrade(),
    })),
  });
}

function drawQuestion(draw: Draw, id: string) {
  const values = drawOne(draw, OPTION_VALUES);
  return {
    id,
    text: id,
    kind: id === 'many' ? 'multiple' : 'single',
    options: OPTIONS.map((label, index) => ({
      label,
      value: COUNTED.includes(label) ? values[index] : null,
    })),
  };
}

function drawAdjustment(draw: Draw, metric: string) {
  return {
    id: `adjust-${metric}`,
    name: metric,
    metric,
    each: drawOne(draw, [1, 0.1, 2.5, -1]),
    cap: drawOne(draw, [0, 1, 3.3, 5]),
  };
}

/** A tree's form: a leaf is `null`, a branch lists its children. */
type Form = null | readonly Form[];

function drawTree(draw: Draw) {
  const forms = drawList(draw, 1, 3, () => drawForm(draw, 2));
  const leaves = countLeaves(forms);
  const weights = Array.from({ length: leaves }, () => drawWhole(draw, 1, 9));
  const tenths = tenthsOf(weights);
  let next = 0;
  const grow = (form: Form, id: string): { points: number } => {
    if (form === null) {
      const index = next++;
      return drawLeaf(draw, id, tenths[index] ?? 0, index === 0) as { points: number };
    }
    const children = form.map((child, index) => grow(child, `${id}.${index + 1}`));
    const points = children.reduce((sum, child) => sum + Math.round(child.points * 10), 0) / 10;
    return { id, name: id, points, children } as { points: number };
  };
  return forms.map((form, index) => grow(form, `${index + 1}`));
}

function drawForm(draw: Draw, levelsBelow: number): Form {
  if (levelsBelow === 0 || drawChance(draw, 4)) return null;
  return drawList(draw, 1, 3, () => drawForm(draw, levelsBelow - 1));
}

function countLeaves(forms: readonly Form[]): number {
  return forms.reduce<number>((sum, form) => sum + (form === null ? 1 : countLeaves(form)), 0);
}

/** 1,000 tenths of a point shared out by weight; the last leaf takes what is left. */
function tenthsOf(weights: readonly number[]): number[] {
  const all = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = weights.slice(0, -1).map((weight) => Math.floor((1000 * weight) / all));
  return [...shares, 1000 - shares.reduce((sum, share) => sum + share, 0)];
}
