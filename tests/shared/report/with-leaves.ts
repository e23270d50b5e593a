import type { CompoundScore } from '../../../shared/model/scores.ts';
import type { ReportInput } from '../../../shared/report/report-input.ts';

/** The same input, with the leaves' fractions as told; null for a leaf without evidence. */
export function withFractions(
  input: ReportInput,
  fractionOf: (compound: CompoundScore, leaf: string, place: number) => number | null,
): ReportInput {
  const compounds = input.run.scores.compounds.map((compound, place) => ({
    ...compound,
    leaves: compound.leaves.map((leaf) => {
      const f = fractionOf(compound, leaf.id, place);
      return f === null
        ? { ...leaf, status: 'missing' as const, v: null, f, n: 0, earned: null }
        : { ...leaf, status: 'scored' as const, v: 100 * f, f, n: 30, earned: leaf.points * f };
    }),
  }));
  return { ...input, run: { ...input.run, scores: { ...input.run.scores, compounds } } };
}
