import { type Problem, problem } from '../../problems/problem.ts';
import { nearLabels } from './near-labels.ts';
import type { RegisterIndex } from './register-index.ts';

/** Why the object that a person gave for a whole file cannot be taken; null when it can, or none was given. */
export function givenObjectProblem(given: string | undefined, register: RegisterIndex): Problem | null {
  if (given === undefined) return null;
  const compounds = register.findCompounds(given);
  if (compounds.length > 1) {
    const codes = compounds.map((compound) => compound.code).join('、');
    return problem('import-ambiguous-compound', { value: given, codes });
  }
  if (compounds.length === 1 || register.findCommittees(given).length > 0) return null;
  const near = nearLabels(register.names.candidates(given, ['compound']));
  return near === ''
    ? problem('import-unknown-compound', { value: given })
    : problem('import-unknown-compound-near', { value: given, near });
}
