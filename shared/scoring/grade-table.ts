import type { Change, CompoundComparison, GradeTable } from './comparison.ts';

/** Counts how many compounds went from each grade before to each grade after, the best grades first. */
export function gradeTable(
  compounds: readonly Pick<CompoundComparison, 'grade'>[],
  grades: Change<readonly string[]>,
): GradeTable {
  const before = [...grades.before, null];
  const after = [...grades.after, null];
  const counts = before.map((row) =>
    after.map(
      (column) => compounds.filter(({ grade }) => grade.before === row && grade.after === column).length,
    ),
  );
  return { before, after, counts };
}
