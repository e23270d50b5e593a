import type { WorkbookRow } from './workbook-row.ts';

/** How many times as important the one is as the other, 1…9; undefined when it is blank or none of these. */
export function readComparison(row: WorkbookRow, heading: string): number | undefined {
  const times = row.fraction(heading, 'guideline-comparison-below-1');
  if (times === undefined || (times >= 1 && times <= 9)) return times;
  row.note(times < 1 ? 'guideline-comparison-below-1' : 'guideline-comparison-above-9', {}, heading);
  return undefined;
}
