import type { SheetRow } from '../model/sheet.ts';
import { type Problem, problem } from '../problems/problem.ts';
import { ok, type Result, refused } from '../problems/result.ts';
import { Headings } from './headings.ts';
import type { IntakeContext } from './intake-context.ts';
import type { Judgement, TableKind } from './table-kind.ts';

/** The heading row of a table, with the rows above it: titles, or cells such as 「专家：张三」. */
export interface HeadingRow {
  readonly headings: Headings;
  readonly above: readonly SheetRow[];
}

interface Candidate extends HeadingRow {
  readonly judgement: Judgement;
}

/**
 * Finds the heading row among the first rows of a sheet by what it contains: of the rows that miss
 * nothing the one with most known headings, the first of equals.
 */
export function findHeadingRow(
  rows: readonly SheetRow[],
  table: TableKind,
  context: IntakeContext,
): Result<HeadingRow> {
  const candidates = rows.map((row, index): Candidate => {
    const headings = new Headings(row);
    const above = rows.slice(0, index);
    return { headings, above, judgement: table.judge(headings, above, context) };
  });
  const best = mostKnown(candidates.filter(({ judgement }) => judgement.missing.length === 0));
  return best === undefined ? refused(noHeading(candidates, context)) : ok(best);
}

function mostKnown(candidates: readonly Candidate[]): Candidate | undefined {
  return candidates.reduce<Candidate | undefined>(
    (best, candidate) =>
      best === undefined || candidate.judgement.found > best.judgement.found ? candidate : best,
    undefined,
  );
}

function noHeading(candidates: readonly Candidate[], { input }: IntakeContext): Problem {
  const place = { sheet: input.sheet };
  const nearest = mostKnown(candidates);
  if (nearest === undefined) return problem('import-empty-sheet', {}, place);
  const likely = nearest.judgement.found > 0 ? nearest : widest(candidates, nearest);
  const seen = likely.headings.seen();
  return problem('import-no-heading', { needed: likely.judgement.missing.join('、'), seen }, place);
}

/** The row with most cells: without any known heading the likeliest to be one. */
function widest(candidates: readonly Candidate[], first: Candidate): Candidate {
  return candidates.reduce(
    (best, candidate) =>
      candidate.headings.columns.length > best.headings.columns.length ? candidate : best,
    first,
  );
}
