import type { Language } from '../../../../shared/language/wording.ts';
import {
  COMPOUND_FIELD_NAMES,
  COMPOUND_FIELDS,
  type CompoundField,
} from '../../../../shared/model/compound-fields.ts';
import type { Problem } from '../../../../shared/problems/problem.ts';
import { sayProblem } from '../../../../shared/problems/say-problem.ts';

/** Problems as a form shows them. */
interface FormProblems {
  /** The sentence beside a field. */
  readonly byField: ReadonlyMap<CompoundField, string>;
  /** What concerns no single field. */
  readonly others: readonly Problem[];
}

/** Sorts problems by the field they are about: the heading of its column names it. */
export function formProblems(problems: readonly Problem[], language: Language): FormProblems {
  const byField = new Map<CompoundField, string>();
  const others: Problem[] = [];
  for (const problem of problems) {
    const field = COMPOUND_FIELDS.find((each) => COMPOUND_FIELD_NAMES[each].zh === problem.place.column);
    if (field === undefined || byField.has(field)) others.push(problem);
    else byField.set(field, sayProblem({ ...problem, place: {} }, language));
  }
  return { byField, others };
}
