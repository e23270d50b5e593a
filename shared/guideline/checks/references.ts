import type { Guideline, Leaf } from '../../model/guideline.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import type { Measure } from '../../rules/measures/registry.ts';
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
  switch (measure.kind) {
    case 'scale_mean':
    case 'share':
      return measure.questions.map((id) => ({ kind: 'question', id }));
    case 'metric':
      return [{ kind: 'metric', id: measure.metric }];
    case 'ratio':
      return [
        { kind: 'metric', id: measure.numerator },
        { kind: 'metric', id: measure.denominator },
      ];
    case 'mark':
    case 'checklist':
    case 'findings':
    case 'interview':
      return [];
    default:
      return measure satisfies never;
  }
}
