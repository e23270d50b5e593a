import type { SheetRow } from '../model/sheet.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { ok, type Result, refused } from '../problems/result.ts';
import type { ChosenHeading, ColumnChoices } from './column-choices.ts';
import { Headings } from './headings.ts';
import type { IntakeContext } from './intake-context.ts';
import type { Judgement, TableKind } from './table-kind.ts';

/** The heading row of a table, with the rows above it: titles, or cells such as 「专家：张三」. */
export interface HeadingRow {
  readonly headings: Headings;
  readonly above: readonly SheetRow[];
}

const BLANK_ROW: SheetRow = { row: 0, cells: [] };

/** A row that may be the heading row, and how much of one it is. */
export interface HeadingCandidate extends HeadingRow {
  readonly judgement: Judgement;
}

/**
 * Finds the heading row among the first rows of a sheet by what it contains: of the rows that miss
 * nothing the one with most known headings, the first of equals. A row that a person chose is taken instead.
 */
export function findHeadingRow(
  rows: readonly SheetRow[],
  table: TableKind,
  context: IntakeContext,
): Result<HeadingRow> {
  const chosen = context.input.heading;
  if (chosen !== undefined) return chosenHeadingRow(rows, chosen, table, context);
  const candidates = rows.map((_row, index) => candidateAt(rows, index, table, context));
  const best = bestOf(candidates);
  return best === undefined ? refused(noHeading(candidates, context)) : ok(best);
}

/** The row that a person chose, or the one that would be taken; where none can be read, the one that comes nearest. */
export function likeliestHeadingRow(
  rows: readonly SheetRow[],
  table: TableKind,
  context: IntakeContext,
): HeadingCandidate | null {
  const chosen = context.input.heading;
  const candidates = rows.map((_row, index) => candidateAt(rows, index, table, context, chosen?.columns));
  if (chosen !== undefined) return candidates.find(({ headings }) => headings.row === chosen.row) ?? null;
  return bestOf(candidates) ?? nearestOf(candidates) ?? null;
}

/** Of the rows that miss nothing the one with most known headings. */
function bestOf(candidates: readonly HeadingCandidate[]): HeadingCandidate | undefined {
  return mostKnown(candidates.filter(({ judgement }) => judgement.missing.length === 0));
}

function nearestOf(candidates: readonly HeadingCandidate[]): HeadingCandidate | undefined {
  const nearest = mostKnown(candidates);
  if (nearest === undefined) return undefined;
  return nearest.judgement.found > 0 ? nearest : widest(candidates, nearest);
}

/** The row that a person chose, if the table can be read by it. */
function chosenHeadingRow(
  rows: readonly SheetRow[],
  { row, columns }: ChosenHeading,
  table: TableKind,
  context: IntakeContext,
): Result<HeadingRow> {
  const place = { sheet: context.input.sheet, row };
  const index = rows.findIndex((candidate) => candidate.row === row);
  if (index < 0) return refused(problem('import-heading-not-there', {}, place));
  const chosen = candidateAt(rows, index, table, context, columns);
  const { missing } = chosen.judgement;
  if (missing.length === 0) return ok(chosen);
  const facts = { needed: missing.join('、'), seen: chosen.headings.seen() };
  return refused(problem('import-heading-lacks', facts, place));
}

function candidateAt(
  rows: readonly SheetRow[],
  index: number,
  table: TableKind,
  context: IntakeContext,
  choices?: ColumnChoices,
): HeadingCandidate {
  const headings = new Headings(rows[index] ?? BLANK_ROW, choices);
  const above = rows.slice(0, index);
  return { headings, above, judgement: table.judge(headings, above, context) };
}

function mostKnown(candidates: readonly HeadingCandidate[]): HeadingCandidate | undefined {
  return candidates.reduce<HeadingCandidate | undefined>(
    (best, candidate) =>
      best === undefined || candidate.judgement.found > best.judgement.found ? candidate : best,
    undefined,
  );
}

function noHeading(candidates: readonly HeadingCandidate[], { input }: IntakeContext): Problem {
  const place = { sheet: input.sheet };
  const likely = nearestOf(candidates);
  if (likely === undefined) return problem('import-empty-sheet', {}, place);
  const seen = likely.headings.seen();
  return problem('import-no-heading', { needed: likely.judgement.missing.join('、'), seen }, place);
}

/** The row with most cells: without any known heading the likeliest to be one. */
function widest(candidates: readonly HeadingCandidate[], first: HeadingCandidate): HeadingCandidate {
  return candidates.reduce(
    (best, candidate) =>
      candidate.headings.columns.length > best.headings.columns.length ? candidate : best,
    first,
  );
}
