import type { ImportKind } from '../model/evidence.ts';
import { checksTable } from './kinds/checks.ts';
import { findingsTable } from './kinds/findings.ts';
import { interviewTable } from './kinds/interview.ts';
import { marksTable } from './kinds/marks.ts';
import { metricsTable } from './kinds/metrics.ts';
import { questionnaireTable } from './kinds/questionnaire.ts';
import { registryTable } from './kinds/registry.ts';
import type { TableKind } from './table-kind.ts';

/** How the table of every kind of import is recognised and read. */
export const TABLES: Readonly<Record<ImportKind, TableKind>> = {
  registry: registryTable,
  questionnaire: questionnaireTable,
  interview: interviewTable,
  marks: marksTable,
  checks: checksTable,
  findings: findingsTable,
  metrics: metricsTable,
};

/** The heading row is looked for in so many rows; titles and notes stand above it. */
export const ROWS_BEFORE_HEADING = 30;
