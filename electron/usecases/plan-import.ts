import { ROWS_BEFORE_HEADING } from '../../shared/intake/table-kinds.ts';
import { FORM_GUIDANCE, phaseOfFormSheet } from '../../shared/model/form.ts';
import type { ImportPlan } from '../../shared/model/import-plan.ts';
import { PHASE_NAMES } from '../../shared/model/names.ts';
import type { Phase } from '../../shared/model/phase.ts';
import type { MergedRange, SheetRow } from '../../shared/model/sheet.ts';
import type { ProblemCode } from '../../shared/problems/catalogue.ts';
import { type Problem, problem } from '../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../shared/problems/result.ts';
import type { Spreadsheet } from '../files/open-spreadsheet.ts';
import type { Workspace } from '../store/workspace.ts';
import type { UseCaseContext } from './context.ts';
import { firstRows } from './first-rows.ts';
import { headingMerges } from './heading-merges.ts';
import type { ImportRequest } from './import-request.ts';
import { planSheet } from './plan-sheet.ts';
import { sheetPosition } from './sheet-position.ts';
import { withSpreadsheet } from './with-spreadsheet.ts';

/** Sees what is read of a sheet: its merged headings, then every row. */
export interface Onlooker {
  sheet(merges: readonly MergedRange[]): void;
  row(row: SheetRow): void;
}

const NOBODY: Onlooker = { sheet() {}, row() {} };

/**
 * Makes the plan of importing a file: of the sheet that is named, or of the first visible one that has a heading row
 * of the kind. A form of ours says of which phase it is, where nobody else does. Nothing is written; `commitImport` does
 * exactly what the plan says.
 */
export function planImportFile(
  workspace: Workspace,
  request: ImportRequest,
  context: UseCaseContext,
  onlooker: Onlooker = NOBODY,
): Promise<Result<ImportPlan>> {
  return withSpreadsheet(request, (spreadsheet) => {
    const said = phaseOfForm(spreadsheet, request.kind);
    const ofPhase = { ...request, phase: request.phase ?? said };
    const plan = async (index: number) => {
      const { fileName, sha256, sheets } = spreadsheet;
      const first = await firstRows(spreadsheet, index, ROWS_BEFORE_HEADING);
      const merges = await headingMerges(spreadsheet, index, first);
      onlooker.sheet(merges);
      const batches = watched(spreadsheet.batches(index), context, onlooker);
      const sheet = sheets[index]?.name ?? '';
      const planned = await planSheet(workspace.store, ofPhase, { fileName, sha256, sheet, merges, batches });
      return planned.ok ? ok(withPhaseDoubt(planned.value, said)) : planned;
    };
    return request.sheet === undefined
      ? planFirstSheet(spreadsheet, plan)
      : planNamedSheet(spreadsheet, request.sheet, plan);
  });
}

/** The phase that one of our forms says of itself; null for any other file. */
function phaseOfForm({ sheets }: Spreadsheet, kind: ImportRequest['kind']): Phase | null {
  const phases = sheets.map(({ name }) => phaseOfFormSheet(name, kind));
  return phases.find((phase) => phase !== null) ?? null;
}

/** Says so where a form says one phase of itself and a person another: what the person says counts. */
function withPhaseDoubt(plan: ImportPlan, said: Phase | null): ImportPlan {
  const { phase, source } = plan;
  if (said === null || phase === null || phase === said) return plan;
  const [form, asked] = [PHASE_NAMES[said], PHASE_NAMES[phase]];
  const facts = { form: form.zh, formInEnglish: form.en, phase: asked.zh, phaseInEnglish: asked.en };
  const doubt = problem('import-form-of-other-phase', facts, { sheet: source.sheet });
  return { ...plan, problems: [doubt, ...plan.problems] };
}

/** Plans the sheet at this position. */
type Plan = (sheet: number) => Promise<Result<ImportPlan>>;

async function planNamedSheet(
  spreadsheet: Spreadsheet,
  sheet: string,
  plan: Plan,
): Promise<Result<ImportPlan>> {
  const position = sheetPosition(spreadsheet, sheet);
  if (!position.ok) return position;
  const planned = await plan(position.value);
  return planned.ok ? ok(await withOtherSheets(planned.value, spreadsheet, position.value)) : planned;
}

async function planFirstSheet(spreadsheet: Spreadsheet, plan: Plan): Promise<Result<ImportPlan>> {
  const problems: Problem[] = [];
  for (const [index, { hidden }] of spreadsheet.sheets.entries()) {
    if (hidden) continue;
    const planned = await plan(index);
    if (planned.ok) return ok(await withOtherSheets(planned.value, spreadsheet, index));
    if (!planned.problems.every(isAboutAnotherSheet)) return planned;
    problems.push(...planned.problems);
  }
  const withRows = problems.find(({ code }) => code === 'import-no-heading');
  return refused(withRows ?? nothingVisible(spreadsheet));
}

function nothingVisible({ fileName, sheets }: Spreadsheet): Problem {
  const hidden = sheets.filter((sheet) => sheet.hidden).map((sheet) => sheet.name);
  return hidden.length === 0
    ? problem('import-empty-sheet', {}, { file: fileName })
    : problem('import-no-visible-sheet', { sheets: hidden.join('、') }, { file: fileName });
}

/** Whether the sheet is simply not the one that is meant. */
function isAboutAnotherSheet({ code }: Problem): boolean {
  return code === 'import-no-heading' || code === 'import-empty-sheet';
}

/** What was in the file besides the sheet that was read: said of the file, whatever is planned from the sheet. */
export const ABOUT_THE_REST: ReadonlySet<ProblemCode> = new Set([
  'import-other-sheets',
  'import-left-out-files',
]);

/** Says which other sheets hold something, and which files of an archive are no tables: they were not imported. */
async function withOtherSheets(
  plan: ImportPlan,
  spreadsheet: Spreadsheet,
  used: number,
): Promise<ImportPlan> {
  const { sheet } = plan.source;
  const { sheets, leftOut } = spreadsheet;
  const others: string[] = [];
  for (const [index, { name }] of sheets.entries()) {
    if (index !== used && (await holdsSomething(spreadsheet.rows(index)))) others.push(name);
  }
  const warnings: Problem[] = [];
  if (others.length > 0) {
    warnings.push(problem('import-other-sheets', { used: sheet, sheets: others.join('、') }, { sheet }));
  }
  if (leftOut.length > 0) {
    const files = leftOut.slice(0, MOST_FILES_NAMED).join('、');
    warnings.push(problem('import-left-out-files', { count: leftOut.length, files }));
  }
  return warnings.length === 0 ? plan : { ...plan, problems: [...warnings, ...plan.problems] };
}

/** An archive may hold a photo for every answer. */
const MOST_FILES_NAMED = 10;

/** Whether a sheet has rows, and does not say of itself that it only tells how a form is filled in. */
async function holdsSomething(rows: AsyncIterable<SheetRow>): Promise<boolean> {
  for await (const { cells } of rows) return cells[0] !== FORM_GUIDANCE;
  return false;
}

/** Shows the rows, and says after every batch how far the reading has come. */
async function* watched(
  batches: AsyncIterable<readonly SheetRow[]>,
  context: UseCaseContext,
  onlooker: Onlooker,
): AsyncIterable<readonly SheetRow[]> {
  let count = 0;
  for await (const batch of batches) {
    for (const row of batch) onlooker.row(row);
    yield batch;
    count += batch.length;
    const step = { zh: `正在读取，已读 ${count} 行`, en: `reading, ${count} rows so far` };
    context.progress({ step, done: count, total: 0 });
  }
}
