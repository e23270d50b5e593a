import type { Guideline } from '../model/guideline.ts';
import { PHASES, type Phase } from '../model/phase.ts';
import { checksTable } from './checks-table.ts';
import { findingsTable } from './findings-table.ts';
import { interviewTable } from './interview-table.ts';
import { hearingMarksTable, matrixMarksTable, visitMarksTable } from './marks-tables.ts';
import { committeeMetricsTable, compoundMetricsTable } from './metrics-tables.ts';
import { questionnaireTable } from './questionnaire-table.ts';
import { registryTable } from './registry-table.ts';
import { asksFor } from './sample-demand.ts';
import { planSample, type SamplePlan, type SampleSize } from './sample-plan.ts';
import type { SampleTable } from './sample-table.ts';

/** Every table of evidence, with what a guideline must ask for to need it. */
const TABLES: readonly {
  readonly table: (plan: SamplePlan, phase: Phase) => SampleTable;
  readonly isNeeded: (guideline: Guideline, phase: Phase) => boolean;
}[] = [
  { table: questionnaireTable, isNeeded: asksFor.answers },
  { table: interviewTable, isNeeded: asksFor.topics },
  { table: hearingMarksTable, isNeeded: asksFor.marksOf('committee') },
  { table: visitMarksTable, isNeeded: asksFor.marksOf('compound') },
  { table: matrixMarksTable, isNeeded: asksFor.marksOf('compound') },
  { table: checksTable, isNeeded: asksFor.checks },
  { table: findingsTable, isNeeded: asksFor.findings },
  { table: committeeMetricsTable, isNeeded: asksFor.metricsOf('committee') },
  { table: compoundMetricsTable, isNeeded: asksFor.metricsOf('compound') },
];

/**
 * The workbooks of a whole sample district, in the order in which they are imported: the register, then
 * the evidence of each phase that counts, as far as the guideline asks for it. The same guideline and size
 * give the same tables; a handful of rows in them is wrong on purpose.
 */
export function sampleTables(guideline: Guideline, size: SampleSize): SampleTable[] {
  const plan = planSample(guideline, size);
  const counting = PHASES.filter((phase) => guideline.phases[phase].weight > 0);
  const tablesOf = (phase: Phase) =>
    TABLES.filter(({ isNeeded }) => isNeeded(guideline, phase)).map(({ table }) => table(plan, phase));
  return [registryTable(plan), ...counting.flatMap(tablesOf)];
}
