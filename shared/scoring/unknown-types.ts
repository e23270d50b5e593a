import type { Compound } from '../model/compound.ts';
import type { Guideline } from '../model/guideline.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { grouped } from './ordering.ts';

/**
 * The types of a register that a guideline does not have: their compounds get no score by it.
 *
 * @param earlier the guideline the register was imported under, for the names of the types
 */
export function unknownTypes(
  guideline: Guideline,
  compounds: readonly Compound[],
  earlier: Guideline,
): Problem[] {
  const known = new Set(guideline.types.map(({ code }) => code));
  const names = new Map(earlier.types.map(({ code, name }) => [code, name]));
  return [...grouped(compounds, ({ type }) => type)]
    .filter(([type]) => !known.has(type))
    .map(([type, { length }]) =>
      problem('guideline-leaves-type-unknown', { type: names.get(type) ?? type, count: length }),
    );
}
