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
    ...bonuses.map(({ id, metric }) => ({
      kind: 'metric' as const,
      id: metric,
      path: `bonuses › ${id} › metric`,
    })),
    ...deductions.map(({ id, metric }) => ({
      kind: 'metric' as const,
      id: metric,
      path: `deductions › ${id} › metric`,
    })),
    ...vetoes.flatMap(({ id, metric, gradeAtMost }) => [
      { kind: 'metric' as const, id: metric, path: `vetoes › ${id} › metric` },
      { kind: 'grade' as const, id: gradeAtMost, path: `vetoes › ${id} › gradeAtMost` },
    ]),
    ...(quota === null ? [] : [{ kind: 'grade' as const, id: quota.grade, path: 'quota' }]),
  ];
}

function leafReferences({ node, path }: Placed<Leaf>): Reference[] {
  return [
    ...(node.appliesTo ?? []).map((id) => ({ kind: 'type' as const, id, path: `${path} › appliesTo` })),
    ...Object.keys(node.overrides).map((id) => ({ kind: 'type' as const, id, path: `${path} › overrides` })),
    ...measureReferences(node.measure, `${path} › measure`),
  ];
}

const REFERRING = { questions: 'question', metric: 'metric' } as const;

function measureReferences(measure: Measure, path: string): Reference[] {
  return measureRule(measure).form.flatMap((field) => {
    if (field.kind !== 'questions' && field.kind !== 'metric') return [];
    const ids = namesFilledIn(measure, [field], field.kind);
    return ids.map((id) => ({ kind: REFERRING[field.kind], id, path: `${path} › ${field.name}` }));
  });
}
