import type { ImportKind } from '../model/evidence.ts';
import type { ImportPlan } from '../model/import-plan.ts';
import type { SheetRow } from '../model/sheet.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { ok, type Result, refused } from '../problems/result.ts';
import { findHeadingRow, type HeadingRow } from './find-heading-row.ts';
import type { IntakeContext } from './intake-context.ts';
import { KeptColumns } from './kept-columns.ts';
import { checksTable } from './kinds/checks.ts';
import { findingsTable } from './kinds/findings.ts';
import { interviewTable } from './kinds/interview.ts';
import { marksTable } from './kinds/marks.ts';
import { metricsTable } from './kinds/metrics.ts';
import { questionnaireTable } from './kinds/questionnaire.ts';
import { registryTable } from './kinds/registry.ts';
import { givenObjectProblem } from './matching/given-object.ts';
import { IndicatorIndex } from './matching/indicator-index.ts';
import { RegisterIndex } from './matching/register-index.ts';
import type { PlanInput } from './plan-input.ts';
import { QuestionIndex } from './questionnaire/question-columns.ts';
import { type ReadAhead, readAhead } from './read-ahead.ts';
import { readRows } from './read-rows.ts';
import { settleRows } from './settle-rows.ts';
import type { OpenTable, TableKind } from './table-kind.ts';

const TABLES: Readonly<Record<ImportKind, TableKind>> = {
  registry: registryTable,
  questionnaire: questionnaireTable,
  interview: interviewTable,
  marks: marksTable,
  checks: checksTable,
  findings: findingsTable,
  metrics: metricsTable,
};

/** The heading row is looked for in so many rows; titles and notes stand above it. */
const ROWS_BEFORE_HEADING = 30;

/**
 * Makes the plan of an import: what each row of a sheet would add, replace or leave unchanged, or why
 * it is rejected. Nothing is written. The counts of the plan sum to the rows below the heading that are
 * not blank.
 *
 * @returns the plan, or why nothing of the sheet can be imported
 */
export async function planImport(input: PlanInput): Promise<Result<ImportPlan>> {
  const obstacle = obstacleTo(input);
  if (obstacle !== null) return refused(obstacle);
  const context = contextOf(input);
  const unknown = givenObjectProblem(input.compound, context.register);
  if (unknown !== null) return refused(unknown);
  const rows = await readAhead(input.rows, ROWS_BEFORE_HEADING);
  const table = TABLES[input.kind];
  const found = findHeadingRow(rows.head, table, context);
  const opened = found.ok ? openTable(table, found.value, context) : found;
  if (opened.ok) return ok(await planTable(opened.value, rows, input));
  await rows.close();
  return opened;
}

interface OpenTableBelow extends HeadingRow {
  readonly table: OpenTable;
}

function openTable(kind: TableKind, heading: HeadingRow, context: IntakeContext): Result<OpenTableBelow> {
  const opened = kind.open(heading.headings, heading.above, context);
  return opened.ok ? ok({ ...heading, table: opened.value }) : opened;
}

function obstacleTo({ kind, phase, compounds }: PlanInput): Problem | null {
  if (kind === 'registry') return null;
  if (phase === null) return problem('import-phase-required');
  return compounds.length === 0 ? problem('import-no-register') : null;
}

function contextOf(input: PlanInput): IntakeContext {
  return {
    input,
    register: new RegisterIndex(input.compounds),
    indicators: new IndicatorIndex(input.guideline),
    questions: new QuestionIndex(input.guideline.questions),
  };
}

async function planTable(
  { table, headings, above }: OpenTableBelow,
  { head, rest }: ReadAhead<SheetRow>,
  input: PlanInput,
): Promise<ImportPlan> {
  const { kind, phase, fileName, sha256, sheet } = input;
  const kept = new KeptColumns(headings, table.used);
  const read = await readRows(head.slice(above.length + 1), rest, table, kept, sheet);
  const { rows, counts, problems } = settleRows(read, input);
  const unknownHeadings = kept.headings(table.silent);
  return {
    kind,
    phase,
    source: { fileName, sha256, sheet, headingRow: headings.row, unknownHeadings },
    survey: table.survey ?? null,
    rows,
    counts,
    problems: [
      ...table.warnings,
      ...unknownColumns(unknownHeadings, sheet),
      ...(rows.length === 0 ? [problem('import-no-rows', {}, { sheet })] : []),
      ...problems,
    ],
  };
}

function unknownColumns(headings: readonly string[], sheet: string): Problem[] {
  if (headings.length === 0) return [];
  return [problem('import-unknown-columns', { columns: headings.join('、') }, { sheet })];
}
