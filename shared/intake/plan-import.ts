import type { ImportKind } from '../model/evidence.ts';
import type { ImportPlan } from '../model/import-plan.ts';
import type { SheetRow } from '../model/sheet.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { ok, type Result, refused } from '../problems/result.ts';
import { findHeadingRow } from './find-heading-row.ts';
import type { HeadingRow } from './heading-rows/heading-candidates.ts';
import { columnLetters, type Headings } from './headings.ts';
import { type IntakeContext, intakeContext } from './intake-context.ts';
import { KeptColumns } from './kept-columns.ts';
import { givenObjectProblem } from './matching/given-object.ts';
import type { NameBook } from './matching/name-book.ts';
import { sayNames } from './matching/say-names.ts';
import { Mending } from './mending.ts';
import type { PlanInput } from './plan-input.ts';
import { flaggedRows } from './quality/flagged-rows.ts';
import { readAhead } from './read-ahead.ts';
import { readRows } from './read-rows.ts';
import { recallColumns, settledColumns } from './recall-columns.ts';
import { reasonColumn, withoutReason } from './rejection-reason.ts';
import { settleRows } from './settle-rows.ts';
import { type SettledHeading, settledHeading } from './settled-heading.ts';
import type { OpenTable } from './table-kind.ts';
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
  const unknown = givenObjectProblem(input.compound, intakeContext(input).register);
  if (unknown !== null) return refused(unknown);
  const rows = await readAhead(input.rows, ROWS_BEFORE_HEADING);
  const reasons = reasonColumn(rows.head);
  const head = rows.head.map((row) => withoutReason(row, reasons));
  const opened = openSheet(head, input);
  if (opened.ok) return ok(await planTable(opened.value, rows.rest, reasons, input));
  await rows.close();
  return opened;
}

interface OpenSheet extends HeadingRow {
  readonly table: OpenTable;
  /** What there is to say about how the columns were settled. */
  readonly notes: readonly Problem[];
  /** Gathers, while rows are read, the names that are nobody's exactly. */
  readonly names: NameBook;
}

/** Finds the heading row, as it is settled or by what it says, and opens the table below it. */
function openSheet(rows: readonly SheetRow[], input: PlanInput): Result<OpenSheet> {
  const settled = settledHeading(rows, input);
  if (!settled.ok) return settled;
  const context = intakeContext({ ...input, heading: settled.value.heading });
  const unknown = unknownChoice(input.kind, settled.value, context);
  if (unknown !== null) return refused(unknown);
  const table = TABLES[input.kind];
  const found = findHeadingRow(rows, table, context);
  if (!found.ok) return found;
  const opened = table.open(found.value.headings, found.value.above, context);
  if (!opened.ok) return opened;
  const notes = [...settled.value.warnings, ...driftOf(found.value.headings, settled.value, input)];
  return ok({ ...found.value, table: opened.value, notes, names: context.register.names });
}

/** Says so where columns like these were settled before, but not the very same. */
function driftOf(headings: Headings, { heading }: SettledHeading, input: PlanInput): Problem[] {
  if (heading !== undefined) return [];
  const recalled = recallColumns(headings, input.rememberedColumns ?? [], input.hash);
  if (recalled === null) return [];
  const [added, gone] = [recalled.added, recalled.gone].map((names) => names.join('、') || '—');
  const facts = { sequence: recalled.from.sequence, added: added ?? '', gone: gone ?? '' };
  return [problem('import-columns-drifted', facts, { sheet: input.sheet })];
}

function obstacleTo({ kind, phase, compounds }: PlanInput): Problem | null {
  if (kind === 'registry') return null;
  if (phase === null) return problem('import-phase-required');
  return compounds.length === 0 ? problem('import-no-register') : null;
}

async function planTable(
  { table, headings, below, notes, names: book }: OpenSheet,
  rest: AsyncIterable<SheetRow>,
  reasons: number,
  input: PlanInput,
): Promise<ImportPlan> {
  const { kind, phase, fileName, sha256, sheet } = input;
  const kept = new KeptColumns(headings, table.used);
  const mending = new Mending(input.mends ?? []);
  const leavesHiddenOut = input.hiddenRows === 'leave-out';
  const reading = { table, kept, sheet, mending, reasons, leavesHiddenOut, hash: input.hash };
  const read = await readRows(below, rest, reading);
  const { rows, counts, problems } = settleRows(read.rows, input);
  const unknownHeadings = kept.headings(table.silent);
  const mends = mending.mends((column) => headingAt(headings, column));
  const columns = settledColumns(headings, input.hash);
  const numbers = table.numbersRead?.() ?? null;
  const names = book.proposals();
  return {
    kind,
    phase,
    source: { fileName, sha256, sheet, headingRow: headings.row, unknownHeadings },
    survey: table.survey ?? null,
    ...(table.recognition && { recognition: table.recognition }),
    ...(numbers && { numbers }),
    ...(names.length > 0 && { names }),
    ...(mends.length > 0 && { mends }),
    ...(columns && { settledColumns: columns }),
    ...(read.hidden > 0 && { hiddenRows: { count: read.hidden, read: !leavesHiddenOut } }),
    rows,
    counts,
    problems: [
      ...notes,
      ...table.warnings,
      ...sayNames(book, names, sheet),
      ...unknownColumns(unknownHeadings, sheet),
      ...(rows.length === 0 ? [problem('import-no-rows', {}, { sheet })] : []),
      ...(read.hidden > 0 && !leavesHiddenOut
        ? [problem('import-hidden-rows', { count: read.hidden }, { sheet })]
        : []),
      ...(phase === null ? [] : flaggedRows(rows, input.guideline, phase, sheet)),
      ...problems,
    ],
  };
}

function headingAt({ columns }: Headings, index: number): string {
  return columns.find((column) => column.index === index)?.heading ?? `[${columnLetters(index)}]`;
}

/** A word that no column of this kind can mean, which only a map written by hand can hold. */
function unknownChoice(
  kind: ImportKind,
  { heading }: SettledHeading,
  context: IntakeContext,
): Problem | null {
  if (context.input.columnMap === undefined || heading === undefined) return null;
  const known = new Set(['', ...TABLES[kind].meanings(context).map(({ word }) => word)]);
  const word = [...heading.columns.values()].find((chosen) => !known.has(chosen));
  if (word === undefined) return null;
  const { sheet } = context.input;
  return problem('import-map-word-unknown', { word, known: [...known].slice(1).join('、') }, { sheet });
}

function unknownColumns(headings: readonly string[], sheet: string): Problem[] {
  if (headings.length === 0) return [];
  return [problem('import-unknown-columns', { columns: headings.join('、') }, { sheet })];
}
