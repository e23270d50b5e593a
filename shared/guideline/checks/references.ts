import type { Guideline, Leaf } from '../../model/guideline.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { namesFilledIn } from '../../rules/form.ts';
import { type Measure, measureRule } from '../../rules/measures/registry.ts';
import { type Placed, placedLeaves } from '../indicator-path.ts';

/** Types, questions, metrics and grades that are named somewhere must exist. */
export function checkReferences(guideline: Guideline): Problem[] {
  const known = {
    type: new Set(guideline.types.map((type) => type.code)),
    question: new Set(guideline.questions.map((question) => question.id)),
    metric: new Set(guideline.metrics.map((metric) => metric.id)),
    grade: new Set(guideline.grades.map((grade) => grade.name)),
  };
  return references(guideline)
    .filter(({ kind, id }) => !known[kind].has(id))
    .map(({ kind, id, path }) => problem(UNKNOWN[kind], { id }, { path }));
}

type ReferenceKind = 'type' | 'question' | 'metric' | 'grade';

const UNKNOWN = {
  type: 'guideline-unknown-type',
  question: 'guideline-unknown-question',
  metric: 'guideline-unknown-metric',
  grade: 'guideline-unknown-grade',
} as const;

interface Reference {
  readonly kind: ReferenceKind;
  readonly id: string;
  readonly path: string;
}

function references(guideline: Guideline): Reference[] {
  const { bonuses, deductions, vetoes, quota } = guideline;
  return [
    ...placedLeaves(guideline.indicators).flatMap(leafReferences),
    ...bonuses.map(({ id, metric }) => ({ kind: 'metric' as const, id: metric, path: `bonuses › ${id}` })),
    ...deductions.map(({ id, metric }) => ({
      kind: 'metric' as const,
      id: metric,
      path: `deductions › ${id}`,
    })),
    ...vetoes.flatMap(({ id, metric, gradeAtMost }) => [
      { kind: 'metric' as const, id: metric, path: `vetoes › ${id}` },
      { kind: 'grade' as const, id: gradeAtMost, path: `vetoes › ${id}` },
    ]),
    ...(quota === null ? [] : [{ kind: 'grade' as const, id: quota.grade, path: 'quota' }]),
  ];
}

function leafReferences({ node, path }: Placed<Leaf>): Reference[] {
  return [
    ...(node.appliesTo ?? []).map((id) => ({ kind: 'type' as const, id, path: `${path} › appliesTo` })),
    ...Object.keys(node.overrides).map((id) => ({ kind: 'type' as const, id, path: `${path} › overrides` })),
    ...measureReferences(node.measure).map((reference) => ({ ...reference, path: `${path} › measure` })),
  ];
}

function measureReferences(measure: Measure): Omit<Reference, 'path'>[] {
  const { form } = measureRule(measure);
  return [
    ...namesFilledIn(measure, form, 'questions').map((id) => ({ kind: 'question' as const, id })),
    ...namesFilledIn(measure, form, 'metric').map((id) => ({ kind: 'metric' as const, id })),
  ];
}
