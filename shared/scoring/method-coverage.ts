import { type Method, methodSchema } from '../model/guideline.ts';
import type { EvidenceCounts } from '../model/scores.ts';
import { type CompoundTrace, leafTraces } from './trace.ts';

/** The methods of the leaves that apply to a compound, and whether there is evidence by each. */
export type EvidenceByMethod = ReadonlyMap<Method, boolean>;

/** By method: how many of the compounds it applies to have evidence in at least one of its leaves. */
export function methodCoverage(traces: readonly CompoundTrace[]): EvidenceCounts['coverage'] {
  return countCoverage(traces.map(hasEvidenceBy));
}

/** The same, of compounds whose evidence was looked at before. */
export function countCoverage(compounds: readonly EvidenceByMethod[]): EvidenceCounts['coverage'] {
  return methodSchema.options.map((method) => ({
    method,
    covered: compounds.filter((methods) => methods.get(method) === true).length,
    applicable: compounds.filter((methods) => methods.has(method)).length,
  }));
}

/** A method is not there when no leaf of it applies to the compound. */
function hasEvidenceBy({ indicators }: CompoundTrace): EvidenceByMethod {
  const methods = new Map<Method, boolean>();
  for (const { leaf, fraction } of leafTraces(indicators)) {
    methods.set(leaf.method, fraction !== null || methods.get(leaf.method) === true);
  }
  return methods;
}
