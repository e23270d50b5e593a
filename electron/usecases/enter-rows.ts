import { planImport } from '../../shared/intake/plan-import.ts';
import type { ImportKind } from '../../shared/model/evidence.ts';
import type { ImportPlan, PlanCounts } from '../../shared/model/import-plan.ts';
import { DIRECT_ENTRY } from '../../shared/model/import-record.ts';
import { IMPORT_KIND_NAMES } from '../../shared/model/names.ts';
import type { Phase } from '../../shared/model/phase.ts';
import type { Cell, SheetRow } from '../../shared/model/sheet.ts';
import type { Problem } from '../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../shared/problems/result.ts';
import { listCompounds } from '../store/compounds.ts';
import { storedDigests } from '../store/evidence-rows.ts';
import { currentGuideline } from '../store/guideline-versions.ts';
import { sequenceOfImport } from '../store/imports.ts';
import { sha256 } from '../store/sha256.ts';
import type { Workspace } from '../store/workspace.ts';
import { commitImport } from './commit-import.ts';
import type { UseCaseContext } from './context.ts';

/** What a person typed in the program itself: a table like that of a file, and what is to be taken back. */
export interface EnteredRows {
  readonly kind: ImportKind;
  /** Null for a register that serves both phases. */
  readonly phase: Phase | null;
  /** Row 1 of the table. */
  readonly headings: readonly string[];
  /** From row 2 on, cells in the order of the headings; a blank one says nothing, and empties a field of the register. */
  readonly rows: readonly (readonly Cell[])[];
  /** Keys of this kind and phase that shall say nothing any more; those that say nothing now are passed over. */
  readonly withdrawn?: readonly string[];
}

/** What became of it. */
export interface EntryReceipt {
  /** The number of the import, by which it can be undone; null when all of it was there already. */
  readonly sequence: number | null;
  readonly counts: PlanCounts;
  readonly warnings: readonly Problem[];
}

/**
 * Takes in what a person typed, on the road of a file: planned, committed with one journal entry, listed among the
 * imports as “直接录入”, undone like any of them.
 *
 * @returns refused with the problems of all rows, and nothing written, when a single row is rejected
 */
export async function enterRows(
  workspace: Workspace,
  entered: EnteredRows,
  context: UseCaseContext,
): Promise<Result<EntryReceipt>> {
  const planned = await planEnteredRows(workspace, entered);
  if (!planned.ok) return planned;
  const plan = planned.value;
  if (plan.counts.rejected > 0) return refused(...plan.problems);
  const committed = commitImport(workspace, plan, context);
  if (!committed.ok) return committed;
  const { id } = committed.value;
  const sequence = id === null ? null : sequenceOfImport(workspace.store, id);
  return ok({ sequence, counts: plan.counts, warnings: plan.problems });
}

/** What taking these rows in would do; nothing is written. */
export async function planEnteredRows(
  { store }: Workspace,
  { kind, phase, headings, rows, withdrawn = [] }: EnteredRows,
): Promise<Result<ImportPlan>> {
  const stored = storedDigests(store, kind, phase);
  const planned = await planImport({
    kind,
    phase,
    guideline: currentGuideline(store).guideline,
    compounds: listCompounds(store, phase),
    stored,
    fileName: DIRECT_ENTRY,
    sha256: sha256(JSON.stringify([kind, phase, headings, rows, withdrawn])),
    sheet: IMPORT_KIND_NAMES[kind].zh,
    batches: [numbered([headings, ...rows])],
    // A form shows what stands: what is blank in it was left blank or emptied on purpose.
    blanks: 'clear',
    hash: sha256,
  });
  if (!planned.ok) return planned;
  const standing = new Set(withdrawn.filter((key) => stored.has(key)));
  return ok(standing.size === 0 ? planned.value : withWithdrawals(planned.value, [...standing], rows.length));
}

function numbered(rows: readonly (readonly Cell[])[]): SheetRow[] {
  return rows.map((cells, index) => ({ row: index + 1, cells }));
}

/** They stand below the rows, one a row. */
function withWithdrawals(plan: ImportPlan, keys: readonly string[], rows: number): ImportPlan {
  const said = new Set(plan.rows.flatMap(({ items }) => items.map(({ key }) => key)));
  const withdrawals = keys
    .filter((key) => !said.has(key))
    .map((key, index) => ({ key, row: rows + index + 2 }));
  const problems = plan.problems.filter(({ code }) => code !== 'import-no-rows');
  return { ...plan, withdrawals, problems, counts: { ...plan.counts, withdrawn: withdrawals.length } };
}
