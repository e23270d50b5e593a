import type { Guideline } from '../model/guideline.ts';
import { PHASES } from '../model/phase.ts';
import { checksTable } from './checks-table.ts';
import { findingsTable } from './findings-table.ts';
import { interviewTable } from './interview-table.ts';
import { hearingMarksTable, matrixMarksTable, visitMarksTable } from './marks-tables.ts';
import { committeeMetricsTable, compoundMetricsTable } from './metrics-tables.ts';
import { questionnaireTable } from './questionnaire-table.ts';
import { registryTable } from './registry-table.ts';
import { planSample, type SampleSize } from './sample-plan.ts';
import type { SampleTable } from './sample-table.ts';

const TABLES = [
  questionnaireTable,
  interviewTable,
  hearingMarksTable,
  visitMarksTable,
  matrixMarksTable,
  checksTable,
  findingsTable,
  committeeMetricsTable,
  compoundMetricsTable,
] as const;

/**
 * The workbooks of a whole sample district, in the order in which they are imported: the register, then
 * the evidence of mid-year and of year-end. The same guideline and size give the same tables; a handful of
 * rows in them is wrong on purpose.
 */
export function sampleTables(guideline: Guideline, size: SampleSize): SampleTable[] {
  const plan = planSample(guideline, size);
  return [registryTable(plan), ...PHASES.flatMap((phase) => TABLES.map((table) => table(plan, phase)))];
}
