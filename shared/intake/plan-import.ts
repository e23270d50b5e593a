import type { ImportPlan } from '../model/import-plan.ts';
import type { SheetRow } from '../model/sheet.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { ok, type Result, refused } from '../problems/result.ts';
import { findHeadingRow, type HeadingRow } from './find-heading-row.ts';
import { type IntakeContext, intakeContext } from './intake-context.ts';
import { KeptColumns } from './kept-columns.ts';
import { givenObjectProblem } from './matching/given-object.ts';
import type { PlanInput } from './plan-input.ts';
import { type ReadAhead, readAhead } from './read-ahead.ts';
import { readRows } from './read-rows.ts';
import { settleRows } from './settle-rows.ts';
import type { OpenTable, TableKind } from './table-kind.ts';
import { ROWS_BEFORE_HEADING, TABLES } from './table-kinds.ts';

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
  const context = intakeContext(input);
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
    ...(table.recognition && { recognition: table.recognition }),
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
