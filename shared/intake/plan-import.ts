import type { ImportPlan } from '../model/import-plan.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { ok, type Result, refused } from '../problems/result.ts';
import { intakeContext } from './intake-context.ts';
import { givenObjectProblem } from './matching/given-object.ts';
import { openSheet } from './open-sheet.ts';
import type { PlanInput } from './plan-input.ts';
import { planTable } from './plan-table.ts';
import { readAhead } from './read-ahead.ts';
import { reasonColumn, withoutReason } from './rejection-reason.ts';
import { ROWS_BEFORE_HEADING } from './table-kinds.ts';

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
  const unknown = givenObjectProblem(input.compound, intakeContext(input).register);
  if (unknown !== null) return refused(unknown);
  const rows = await readAhead(input.batches, ROWS_BEFORE_HEADING);
  const reasons = reasonColumn(rows.head);
  const head = rows.head.map((row) => withoutReason(row, reasons));
  const opened = openSheet(head, input);
  if (opened.ok) return ok(await planTable(opened.value, rows.rest, reasons, input));
  await rows.close();
  return opened;
}

function obstacleTo({ kind, phase, compounds }: PlanInput): Problem | null {
  if (kind === 'registry') return null;
  if (phase === null) return problem('import-phase-required');
  return compounds.length === 0 ? problem('import-no-register') : null;
}
