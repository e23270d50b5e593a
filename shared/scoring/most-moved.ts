import { byCode } from '../model/compound.ts';
import { differs } from './changes.ts';
import type { CompoundComparison } from './comparison.ts';

/**
 * The compounds with those that moved most first: by grades, then by places within the type, then by points.
 * Gaining or losing the score, or moving to another list of grades, counts more than any number of grades.
 */
export function mostMovedFirst(compounds: readonly CompoundComparison[]): CompoundComparison[] {
  return compounds.toSorted(
    (a, b) =>
      gradesMoved(b) - gradesMoved(a) ||
      Math.abs(b.ranks.type.gained ?? 0) - Math.abs(a.ranks.type.gained ?? 0) ||
      Math.abs(b.score.difference ?? 0) - Math.abs(a.score.difference ?? 0) ||
      byCode(a, b),
  );
}

function gradesMoved({ grade }: CompoundComparison): number {
  if (!differs(grade)) return 0;
  // A number, not infinity: the difference of two of these must be 0.
  return grade.rose === null ? Number.MAX_SAFE_INTEGER : Math.abs(grade.rose);
}
