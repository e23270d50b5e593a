import type { CompoundScore } from '../../model/scores.ts';

/** The compounds that published this grade. */
export function gradeCount(compounds: readonly Pick<CompoundScore, 'grade'>[], grade: string): number {
  return compounds.filter((compound) => compound.grade === grade).length;
}
