import type { SheetRow } from '../model/sheet.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { ok, type Result, refused } from '../problems/result.ts';
import type { ChosenHeading } from './column-choices.ts';
import {
  candidatesEndingAt,
  type HeadingCandidate,
  type HeadingRow,
  headingCandidates,
} from './heading-rows/heading-candidates.ts';
import type { IntakeContext } from './intake-context.ts';
import type { TableKind } from './table-kind.ts';

/**
 * Finds the heading among the first rows of a sheet by what it contains: of the rows that miss nothing the one with most
 * known headings, the first of equals. Up to three rows together are the heading where they know more than any one of
 * them, or where merged cells hold them together. A row that a person chose is taken instead, as the last one of its
 * heading.
 */
export function findHeadingRow(
  rows: readonly SheetRow[],
  table: TableKind,
  context: IntakeContext,
): Result<HeadingRow> {
  const chosen = context.input.heading;
  if (chosen !== undefined) return chosenHeadingRow(rows, chosen, table, context);
  const candidates = headingCandidates(rows, table, context);
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
  if (chosen !== undefined) return chosenCandidate(rows, chosen, table, context) ?? null;
  const candidates = headingCandidates(rows, table, context);
  return bestOf(candidates) ?? nearestOf(candidates) ?? null;
}

/** Of those that miss nothing the one with most known headings. */
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
  choice: ChosenHeading,
  table: TableKind,
  context: IntakeContext,
): Result<HeadingRow> {
  const place = { sheet: context.input.sheet, row: choice.row };
  const chosen = chosenCandidate(rows, choice, table, context);
  if (chosen === undefined) return refused(problem('import-heading-not-there', {}, place));
  const { missing } = chosen.judgement;
  if (missing.length === 0) return ok(chosen);
  const facts = { needed: missing.join('、'), seen: chosen.headings.seen() };
  return refused(problem('import-heading-lacks', facts, place));
}

function chosenCandidate(
  rows: readonly SheetRow[],
  { row, columns }: ChosenHeading,
  table: TableKind,
  context: IntakeContext,
): HeadingCandidate | undefined {
  const index = rows.findIndex((candidate) => candidate.row === row);
  if (index < 0) return undefined;
  const candidates = candidatesEndingAt(rows, index, table, context, columns);
  return bestOf(candidates) ?? mostKnown(candidates);
}

function mostKnown(candidates: readonly HeadingCandidate[]): HeadingCandidate | undefined {
  return candidates.reduce<HeadingCandidate | undefined>(
    (best, candidate) => (best === undefined || knowsMore(candidate, best) ? candidate : best),
    undefined,
  );
}

/** Of two that know as much, one that merged cells run out of is no whole heading. */
function knowsMore(candidate: HeadingCandidate, best: HeadingCandidate): boolean {
  const more = candidate.judgement.found - best.judgement.found;
  return more > 0 || (more === 0 && best.isTorn && !candidate.isTorn);
}

function noHeading(candidates: readonly HeadingCandidate[], { input }: IntakeContext): Problem {
  const place = { sheet: input.sheet };
  const likely = nearestOf(candidates);
  if (likely === undefined) return problem('import-empty-sheet', {}, place);
  const seen = likely.headings.seen();
  return problem('import-no-heading', { needed: likely.judgement.missing.join('、'), seen }, place);
}

/** The one with most cells: without any known heading the likeliest to be one. */
function widest(candidates: readonly HeadingCandidate[], first: HeadingCandidate): HeadingCandidate {
  return candidates.reduce(
    (best, candidate) =>
      candidate.headings.columns.length > best.headings.columns.length ? candidate : best,
    first,
  );
}
