import type { PaperColumn } from '../../paper.ts';

/** Where the columns of a table begin and, last, where it ends: from its left edge, in points. */
export function columnEdges(columns: readonly PaperColumn[], width: number): number[] {
  const shares = columns.reduce((sum, column) => sum + column.width, 0);
  let passed = 0;
  const ends = columns.map((column) => {
    passed += column.width;
    return (passed / shares) * width;
  });
  return [0, ...ends];
}
