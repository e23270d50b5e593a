import { SCORE } from './column-keys.ts';
import type { RowPlace } from './compound-columns.ts';

/** The cell of 末级指标 or 分阶段 that belongs to a row of 成绩, however either sheet is sorted. */
export function detail({ here, details }: RowPlace, key: string): string {
  return `INDEX(${details.column(key)},${here(SCORE.detailRow)})`;
}
