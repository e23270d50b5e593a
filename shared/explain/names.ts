import type { Guideline } from '../model/guideline.ts';
import type { NameOf } from '../rules/measure-rule.ts';

/** The names of a guideline's questions and metrics, by id; an id nobody knows stands for itself. */
export function namesOf(guideline: Guideline): NameOf {
  const names = new Map([
    ...guideline.questions.map((question) => [question.id, question.text] as const),
    ...guideline.metrics.map((metric) => [metric.id, metric.name] as const),
  ]);
  return (id) => names.get(id) ?? id;
}
