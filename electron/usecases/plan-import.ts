import type { ChosenHeading } from '../../shared/intake/column-choices.ts';
import { planImport } from '../../shared/intake/plan-import.ts';
import type { PlanInput } from '../../shared/intake/plan-input.ts';
import type { ImportKind } from '../../shared/model/evidence.ts';
import type { ImportPlan } from '../../shared/model/import-plan.ts';
import type { Phase } from '../../shared/model/phase.ts';
import type { SheetRow } from '../../shared/model/sheet.ts';
import { type Problem, problem } from '../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../shared/problems/result.ts';
import type { Spreadsheet } from '../files/open-spreadsheet.ts';
import { storedDigests } from '../store/evidence-rows.ts';
import type { ReadStore } from '../store/store.ts';
import type { Workspace } from '../store/workspace.ts';
import type { UseCaseContext } from './context.ts';
import { knownOfTables } from './known-of-tables.ts';
import { withSpreadsheet } from './with-spreadsheet.ts';

/** Which file is to be imported as what, and what a person has settled about it. */
export interface ImportRequest {
  readonly path: string;
  readonly kind: ImportKind;
  /** Null for a register that serves both phases. */
  readonly phase: Phase | null;
  readonly compoundColumn?: string | undefined;
  readonly compound?: string | undefined;
  /** The one sheet that is meant, also a hidden one; the first visible one that fits when left out. */
  readonly sheet?: string | undefined;
  /** Its heading row and columns as a person settled them. */
  readonly heading?: ChosenHeading | undefined;
  /** Lifts the limits of size, for a file that a person trusts. */
  readonly large: boolean;
}

/** What is known before a file is opened. */
type Known = Omit<PlanInput, 'fileName' | 'sha256' | 'sheet' | 'rows'>;

/** Sees every row while it is read. */
type Onlooker = (row: SheetRow) => void;

/**
 * Makes the plan of importing a file: of the sheet that is named, or of the first visible one that has a heading row
 * of the kind. Nothing is written; `commitImport` does exactly what the plan says.
 */
export function planImportFile(
  workspace: Workspace,
  request: ImportRequest,
  context: UseCaseContext,
  onlooker: Onlooker = () => {},
): Promise<Result<ImportPlan>> {
  return withSpreadsheet(request, (spreadsheet) => {
    const known = knownFrom(workspace.store, request);
    const counted = (sheet: number) => countedRows(spreadsheet.rows(sheet), context, onlooker);
    return request.sheet === undefined
      ? planFirstSheet(spreadsheet, known, counted)
      : planSheet(spreadsheet, request.sheet, known, counted);
  });
}

function knownFrom(db: ReadStore, request: ImportRequest): Known {
  const { kind, phase, compoundColumn, compound, heading } = request;
  const stored = storedDigests(db, kind, phase);
  return { ...knownOfTables(db, phase, ''), kind, phase, stored, compoundColumn, compound, heading };
}

/** The rows of the sheet at this position. */
type RowsOf = (sheet: number) => AsyncIterable<SheetRow>;

async function planSheet(
  spreadsheet: Spreadsheet,
  sheet: string,
  known: Known,
  rowsOf: RowsOf,
): Promise<Result<ImportPlan>> {
  const { fileName, sha256, sheets } = spreadsheet;
  const index = sheets.findIndex(({ name }) => name === sheet);
  if (index < 0) return refused(problem('import-sheet-gone', {}, { file: fileName, sheet }));
  const planned = await planImport({ ...known, fileName, sha256, sheet, rows: rowsOf(index) });
  return planned.ok ? ok(await withOtherSheets(planned.value, spreadsheet, index)) : planned;
}

async function planFirstSheet(
  spreadsheet: Spreadsheet,
  known: Known,
  rowsOf: RowsOf,
): Promise<Result<ImportPlan>> {
  const { fileName, sha256, sheets } = spreadsheet;
  const problems: Problem[] = [];
  for (const [index, { name: sheet, hidden }] of sheets.entries()) {
    if (hidden) continue;
    const planned = await planImport({ ...known, fileName, sha256, sheet, rows: rowsOf(index) });
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

/** Says which other sheets hold something: they were not imported. */
async function withOtherSheets(
  plan: ImportPlan,
  spreadsheet: Spreadsheet,
  used: number,
): Promise<ImportPlan> {
  const others: string[] = [];
  for (const [index, { name }] of spreadsheet.sheets.entries()) {
    if (index !== used && (await hasRows(spreadsheet.rows(index)))) others.push(name);
  }
  if (others.length === 0) return plan;
  const facts = { used: plan.source.sheet, sheets: others.join('、') };
  const warning = problem('import-other-sheets', facts, { sheet: plan.source.sheet });
  return { ...plan, problems: [warning, ...plan.problems] };
}

async function hasRows(rows: AsyncIterable<SheetRow>): Promise<boolean> {
  for await (const _row of rows) return true;
  return false;
}

const ROWS_BETWEEN_REPORTS = 250;

async function* countedRows(
  rows: AsyncIterable<SheetRow>,
  context: UseCaseContext,
  onlooker: Onlooker,
): AsyncIterable<SheetRow> {
  let count = 0;
  for await (const row of rows) {
    onlooker(row);
    yield row;
    count += 1;
    if (count % ROWS_BETWEEN_REPORTS !== 0) continue;
    const step = { zh: `正在读取，已读 ${count} 行`, en: `reading, ${count} rows so far` };
    context.progress({ step, done: count, total: 0 });
  }
}
