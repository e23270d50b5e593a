import type { Guideline } from '../../model/guideline.ts';
import { type Problem, problem } from '../../problems/problem.ts';
import { placedIndicators, placedLeaves } from '../indicator-path.ts';

/** Whatever a guideline names, it names once. */
export function checkIds(guideline: Guideline): Problem[] {
  const indicators = placedIndicators(guideline.indicators);
  return [
    ...repeated(
      'types',
      guideline.types.map((type) => type.code),
    ),
    ...repeated(
      'grades',
      guideline.grades.map((grade) => grade.name),
    ),
    ...repeated(
      'questions',
      guideline.questions.map((question) => question.id),
    ),
    ...guideline.questions.flatMap((question) =>
      repeated(
        `questions › ${question.id}`,
        question.options.map((option) => option.label),
      ),
    ),
    ...repeated(
      'metrics',
      guideline.metrics.map((metric) => metric.id),
    ),
    ...repeated(
      'indicators',
      indicators.map(({ node }) => node.id),
    ),
    ...placedLeaves(guideline.indicators).flatMap(({ node, path }) =>
      node.measure.kind === 'checklist' ? repeated(path, node.measure.items) : [],
    ),
    ...repeated(
      'bonuses',
      guideline.bonuses.map((bonus) => bonus.id),
    ),
    ...repeated(
      'deductions',
      guideline.deductions.map((deduction) => deduction.id),
    ),
    ...repeated(
      'vetoes',
      guideline.vetoes.map((veto) => veto.id),
    ),
  ];
}

function repeated(path: string, ids: readonly string[]): Problem[] {
  const twice = new Set(ids.filter((id, index) => ids.indexOf(id) !== index));
  return [...twice].map((id) => problem('guideline-repeated-id', { id }, { path }));
}
