import { PHASE_NAMES } from '../model/names.ts';
import { assessmentName } from './assessment-name.ts';
import type { ReportInput } from './report-input.ts';

/**
 * The line of a title that says which assessment a document belongs to.
 *
 * @example assessmentTitle(input, '通报') // '2026年中期绩效评估通报'
 */
export function assessmentTitle({ run, guideline, year }: ReportInput, kind: string): string {
  return `${year}年${PHASE_NAMES[run.scores.phase].zh}${assessmentName(guideline).activity}${kind}`;
}
