import { plainText } from '../../../cells/plain-text.ts';
import { type Problem, problem } from '../../../problems/problem.ts';
import { INDICATORS, MEASURE_HEADINGS, SCALE_HEADINGS, SHEETS } from '../headings.ts';
import type { Columns } from './columns.ts';
import type { Lexicon } from './lexicon.ts';
import type { LeafDraft, NodeDraft } from './node-draft.ts';
import { levelsOf, OpenBranches } from './open-branches.ts';
import { readLeaf } from './read-leaf.ts';
import { readOverride } from './read-override.ts';
import { type OpenedSheet, readTable, type TableForm } from './read-table.ts';
import type { Signposts } from './signposts.ts';
import type { WorkbookRow } from './workbook-row.ts';

const FORM: TableForm = {
  sheet: SHEETS.indicators,
  needed: [INDICATORS.name, INDICATORS.points, INDICATORS.method, INDICATORS.measure, INDICATORS.scale],
  headings: (columns) => [...levelHeadingsIn(columns), ...LEAF_HEADINGS, INDICATORS.override],
};

const LEAF_HEADINGS: readonly string[] = [
  ...Object.values(INDICATORS).filter((heading) => heading !== INDICATORS.override),
  ...MEASURE_HEADINGS,
  ...SCALE_HEADINGS,
];

function levelHeadingsIn(columns: Columns): string[] {
  return levelsOf(columns).flatMap(({ id, name, points, sum }) => [id, name, points, sum]);
}

/** The tree as its rows have it, from the first level on. */
export function readIndicators(
  sheet: OpenedSheet,
  lexicon: Lexicon,
  problems: Problem[],
  signposts: Signposts,
): NodeDraft[] {
  const { columns, rows } = readTable(sheet, FORM, problems);
  const [first = INDICATORS] = levelsOf(columns);
  signposts.mark('indicators', { sheet: sheet.name, column: columns.asWritten(first.points) });
  const branches = new OpenBranches(levelsOf(columns));
  let leaf: LeafDraft | null = null;
  for (const row of withoutTotal(rows, columns)) {
    if (isOverride(row, leaf)) {
      enterOverride(row, leaf, branches);
      if (leaf !== null) readOverride(row, leaf, lexicon);
      continue;
    }
    branches.enter(row);
    // A row with nothing below the level of branches only begins a branch.
    if (row.isBlank(...LEAF_HEADINGS)) continue;
    if (!row.isBlank(INDICATORS.override)) row.note('guideline-override-on-leaf', {}, INDICATORS.override);
    leaf = readLeaf(row, lexicon);
    branches.add(leaf);
  }
  if (leaf === null) problems.push(problem('guideline-no-indicators', {}, { sheet: sheet.name }));
  return branches.roots;
}

/** An override belongs to the leaf above it: it cannot stand before any, nor begin or end a branch. */
function enterOverride(row: WorkbookRow, leaf: LeafDraft | null, branches: OpenBranches): void {
  const parting = branches.enter(row);
  if (leaf === null) row.note('guideline-override-without-leaf', {}, INDICATORS.override);
  else if (parting !== undefined) row.note('guideline-override-branch', {}, parting);
}

/** A row that names a type and no leaf of its own; people repeat the name of the leaf above, too. */
function isOverride(row: WorkbookRow, leaf: LeafDraft | null): boolean {
  if (row.isBlank(INDICATORS.override)) return false;
  return row.isBlank(INDICATORS.name) || isRepeated(row, leaf);
}

function isRepeated(row: WorkbookRow, leaf: LeafDraft | null): boolean {
  const id = row.text(INDICATORS.id);
  const sameId = id === undefined || id === leaf?.id;
  return sameId && row.text(INDICATORS.name) === leaf?.name;
}

const TOTALS: ReadonlySet<string> = new Set(['合计', '总计', '共计', '总分']);

const NEVER_IN_TOTALS = [INDICATORS.override, INDICATORS.method, INDICATORS.measure];

/** People like to add the points up below the last row. */
function withoutTotal(rows: readonly WorkbookRow[], columns: Columns): readonly WorkbookRow[] {
  const sums = new Set(levelsOf(columns).map(({ sum }) => sum));
  const headings = FORM.headings(columns).filter((heading) => !sums.has(heading));
  const filled = rows.filter((row) => !row.isBlank(...headings));
  const last = filled.at(-1);
  if (last === undefined || !last.isBlank(...NEVER_IN_TOTALS)) return filled;
  return headings.some((heading) => TOTALS.has(plainText(last.written(heading))))
    ? filled.slice(0, -1)
    : filled;
}
