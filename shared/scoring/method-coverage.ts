import { methodSchema } from '../model/guideline.ts';
import type { EvidenceCounts } from '../model/scores.ts';
import { type CompoundTrace, leafTraces } from './trace.ts';

/** By method: how many of the compounds it applies to have evidence in at least one of its leaves. */
export function methodCoverage(traces: readonly CompoundTrace[]): EvidenceCounts['coverage'] {
  const leaves = traces.map((trace) => leafTraces(trace.indicators));
  return methodSchema.options.map((method) => {
    const ofMethod = leaves.map((all) => all.filter(({ leaf }) => leaf.method === method));
    return {
      method,
      covered: ofMethod.filter((all) => all.some((leaf) => leaf.fraction !== null)).length,
      applicable: ofMethod.filter((all) => all.length > 0).length,
    };
  });
}
