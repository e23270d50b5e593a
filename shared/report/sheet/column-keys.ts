/** Keys of the columns that both 末级指标 and 分阶段 have, and 成绩 looks up. */
export const DETAIL = {
  status: 'status',
  raw: 'raw',
  gradeCap: 'grade-cap',
  number: 'number',
} as const;

/** Keys of the columns of 末级指标 that 成绩 looks up besides those of `DETAIL`. */
export const LEAF_DETAIL = {
  coverage: 'coverage',
  base: 'base',
  bonus: 'counted-bonus',
  deduction: 'deduction',
} as const;

/** Keys of the columns of 成绩 that other formulas read. */
export const SCORE = {
  score: 'score',
  raw: 'raw',
  gradeBeforeQuota: 'grade-before-quota',
  grade: 'grade-place',
  households: 'households',
  detailRow: 'detail-row',
  number: 'number',
  type: 'type-number',
  subdistrict: 'subdistrict-number',
  committee: 'committee-number',
} as const;

/** The column with what a leaf measured. */
export function measuredKey(id: string): string {
  return `measured ${id}`;
}

/** The column with the unrounded fraction of an indicator's points. */
export function fractionKey(id: string): string {
  return `fraction ${id}`;
}

/** The column that says whether a veto holds. */
export function vetoKey(id: string): string {
  return `veto ${id}`;
}

/** The column with the unrounded score of a phase, for the year. */
export function phaseKey(phase: string): string {
  return `phase ${phase}`;
}
