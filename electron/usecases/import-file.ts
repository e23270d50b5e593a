import type { ImportPlan } from '../../shared/model/import-plan.ts';
import type { SheetRow } from '../../shared/model/sheet.ts';
import { ok, type Result } from '../../shared/problems/result.ts';
import type { Workspace } from '../store/workspace.ts';
import { commitImport } from './commit-import.ts';
import type { UseCaseContext } from './context.ts';
import type { ImportRequest } from './import-request.ts';
import { besideWhatIsRead } from './place-for-workbook.ts';
import { planImportFile } from './plan-import.ts';
import { cellsOf } from './planned-cells.ts';
import { readImportMap } from './read-import-map.ts';
import { writeRejectedRows } from './rejected-rows.ts';

/** How far an import goes. */
export interface ImportManner {
  /** Stops after the preview. */
  readonly dryRun: boolean;
  /** One rejected row holds the whole file back. */
  readonly strict: boolean;
  /** A JSON document that settles what the window would ask. */
  readonly map?: string | undefined;
  /** Where a workbook of the rejected rows is written, if there are any. */
  readonly rejects?: string | undefined;
}

/**
 * What became of a file: `previewed` and `held-back` (strict, with rejected rows) wrote nothing;
 * `nothing-new` neither, since all of it was there already or nothing could be kept.
 */
export type ImportOutcome = 'previewed' | 'held-back' | 'committed' | 'nothing-new';

export interface ImportedFile {
  readonly plan: ImportPlan;
  readonly outcome: ImportOutcome;
  /** The workbook of the rejected rows, if one was wanted and written. */
  readonly rejects: string | null;
}

/**
 * Plans the import of a file and, unless the manner says otherwise, commits exactly that plan. Rejected rows are
 * written before: where that fails, nothing is imported. They are never written over a file that is read.
 */
export async function importFile(
  workspace: Workspace,
  request: ImportRequest,
  manner: ImportManner,
  context: UseCaseContext,
): Promise<Result<ImportedFile>> {
  const place = await placeOfRejects(request, manner);
  if (!place.ok) return place;
  const settled = await settledRequest(workspace, request, manner.map);
  if (!settled.ok) return settled;
  const rows: SheetRow[] = [];
  const keeps = manner.rejects !== undefined;
  const onlooker = keeps
    ? { sheet: () => rows.splice(0), row: (row: SheetRow) => rows.push(row) }
    : undefined;
  const planned = await planImportFile(workspace, settled.value, context, onlooker);
  if (!planned.ok) return planned;
  const plan = planned.value;
  const rejects = await rejectsOf(plan, rows, manner.rejects, context);
  if (!rejects.ok) return rejects;
  const outcome = carryOut(workspace, plan, manner, context);
  return outcome.ok ? ok({ plan, outcome: outcome.value, rejects: rejects.value }) : outcome;
}

async function placeOfRejects(
  { path }: ImportRequest,
  { rejects, map = path }: ImportManner,
): Promise<Result<unknown>> {
  return rejects === undefined ? ok(null) : await besideWhatIsRead(rejects, [path, map]);
}

/** The request with what a map adds to it; what was asked for directly goes before. */
async function settledRequest(
  { store }: Workspace,
  request: ImportRequest,
  path: string | undefined,
): Promise<Result<ImportRequest>> {
  if (path === undefined) return ok(request);
  const map = await readImportMap(store, path, request.phase);
  if (!map.ok) return map;
  const { sheet, columnMap, choices } = map.value;
  return ok({
    ...request,
    sheet: request.sheet ?? sheet,
    columnMap,
    choices: { ...choices, acceptFrom: request.choices?.acceptFrom },
  });
}

async function rejectsOf(
  plan: ImportPlan,
  rows: readonly SheetRow[],
  path: string | undefined,
  context: UseCaseContext,
): Promise<Result<string | null>> {
  if (path === undefined || plan.counts.rejected === 0) return ok(null);
  return await writeRejectedRows(path, { plan, cells: cellsOf(rows, plan) }, context.now());
}

function carryOut(
  workspace: Workspace,
  plan: ImportPlan,
  { dryRun, strict }: ImportManner,
  context: UseCaseContext,
): Result<ImportOutcome> {
  if (dryRun) return ok('previewed');
  if (strict && plan.counts.rejected > 0) return ok('held-back');
  const committed = commitImport(workspace, plan, context);
  if (!committed.ok) return committed;
  return ok(committed.value.id === null ? 'nothing-new' : 'committed');
}
