import type { ImportPlan } from '../model/import-plan.ts';
import type { SheetRow } from '../model/sheet.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { columnLetters, type Headings } from './headings.ts';
import { KeptColumns } from './kept-columns.ts';
import { sayNames } from './matching/say-names.ts';
import { Mending } from './mending.ts';
import type { OpenSheet } from './open-sheet.ts';
import type { PlanInput } from './plan-input.ts';
import { flaggedRows } from './quality/flagged-rows.ts';
import { type ReadRows, readRows } from './read-rows.ts';
import { settledColumns } from './recall-columns.ts';
import { repeatedColumns } from './repeated-columns.ts';
import { settleRows } from './settle-rows.ts';

/** Reads the rows of an open sheet and says what each would do. */
export async function planTable(
  { table, headings, below, notes, names: book }: OpenSheet,
  rest: AsyncIterable<readonly SheetRow[]>,
  reasons: number,
  input: PlanInput,
): Promise<ImportPlan> {
  const { kind, phase, fileName, sha256, sheet } = input;
  const kept = new KeptColumns(headings, table.used);
  const mending = new Mending(input.mends ?? []);
  const leavesHiddenOut = input.hiddenRows === 'leave-out';
  const reading = { table, kept, sheet, mending, reasons, leavesHiddenOut, hash: input.hash };
  const read = await readRows(below, rest, reading);
  const { rows, counts, problems } = settleRows(read.rows, { ...input, keyAgain: table.keyAgain });
  const unknownHeadings = kept.headings(table.silent);
  const mends = mending.mends((column) => headingAt(headings, column));
  const columns = settledColumns(headings, input.hash);
  const numbers = table.numbersRead?.() ?? null;
  const names = book.proposals();
  const survey = table.survey ?? null;
  return {
    kind,
    phase,
    source: { fileName, sha256, sheet, headingRow: headings.row, unknownHeadings },
    survey,
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
      ...repeatedColumns(headings, table.single ?? table.used, sheet),
      ...sayNames(book, names, sheet),
      ...unknownColumns(unknownHeadings, sheet),
      ...aboutRows(read, leavesHiddenOut, sheet),
      ...(phase === null ? [] : flaggedRows({ rows, survey }, input.guideline, phase, sheet)),
      ...problems,
    ],
  };
}

/** What there is to say about the rows as a whole. */
function aboutRows({ rows, hidden, formulas }: ReadRows, leavesHiddenOut: boolean, sheet: string): Problem[] {
  const told: Problem[] = [];
  if (rows.length === 0) told.push(problem('import-no-rows', {}, { sheet }));
  if (hidden > 0 && !leavesHiddenOut) told.push(problem('import-hidden-rows', { count: hidden }, { sheet }));
  if (formulas > 0) told.push(problem('import-formulas', { count: formulas }, { sheet }));
  return told;
}

function headingAt({ columns }: Headings, index: number): string {
  return columns.find((column) => column.index === index)?.heading ?? `[${columnLetters(index)}]`;
}

function unknownColumns(headings: readonly string[], sheet: string): Problem[] {
  if (headings.length === 0) return [];
  return [problem('import-unknown-columns', { columns: headings.join('、') }, { sheet })];
}
