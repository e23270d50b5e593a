import { type Method, methodSchema } from '../model/guideline.ts';
import type { EvidenceCounts } from '../model/scores.ts';
import { type CompoundTrace, leafTraces } from './trace.ts';

/** By method: how many of the compounds it applies to have evidence in at least one of its leaves. */
export function methodCoverage(traces: readonly CompoundTrace[]): EvidenceCounts['coverage'] {
  const found = traces.map(hasEvidenceBy);
  return methodSchema.options.map((method) => ({
    method,
    covered: found.filter((methods) => methods.get(method) === true).length,
    applicable: found.filter((methods) => methods.has(method)).length,
  }));
}

/** The methods of the leaves that apply to a compound, and whether there is evidence by each. */
function hasEvidenceBy({ indicators }: CompoundTrace): ReadonlyMap<Method, boolean> {
  const methods = new Map<Method, boolean>();
  for (const { leaf, fraction } of leafTraces(indicators)) {
    methods.set(leaf.method, fraction !== null || methods.get(leaf.method) === true);
  }
  return methods;
}
