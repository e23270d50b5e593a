import type { Problem } from '../../problems/problem.ts';

/** What a rule objects to, with the way to the rule before the field that the rule names. */
export function objectionAt(path: string, objection: Problem): Problem {
  const field = objection.place.path;
  return { ...objection, place: { path: field === undefined ? path : `${path} › ${field}` } };
}
