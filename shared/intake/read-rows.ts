import type { PlannedItem } from '../model/import-plan.ts';
import type { SheetRow } from '../model/sheet.ts';
import type { Problem } from '../problems/problem.ts';
import { type AsideRow, asideRow, isBlankRow } from './aside-rows.ts';
import type { KeptColumns } from './kept-columns.ts';
import type { Mending } from './mending.ts';
import { withoutReason } from './rejection-reason.ts';
import { RowCells } from './row-cells.ts';
import type { Draft, OpenTable } from './table-kind.ts';

/** A row as it was read; one with problems says nothing else. */
export interface ReadRow {
  readonly row: number;
  /** What it says, as if nothing were stored. The digest of a finding is that of its group, and still to come. */
  readonly items: readonly PlannedItem[];
  /** The headings of the columns that say them; none where a row says but one thing. */
  readonly columns: readonly (string | undefined)[];
  readonly extra: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

const ASIDE_CODES = {
  total: 'import-total-row',
  note: 'import-note-row',
} as const satisfies Record<AsideRow, string>;

/** How the rows of a table are read. */
export interface RowReading {
  readonly table: OpenTable;
  readonly kept: KeptColumns;
  readonly sheet: string;
  readonly mending: Mending;
  /** The position of the column of reasons that is passed over, or -1. */
  readonly reasons: number;
  /** Whether rows that are hidden in the file stay out. */
  readonly leavesHiddenOut: boolean;
  hash(text: string): string;
}

/** The rows as they were read, how many of them are hidden in the file, and how many of their cells are formulas. */
export interface ReadRows {
  readonly rows: readonly ReadRow[];
  readonly hidden: number;
  readonly formulas: number;
}

/** Reads the rows below a heading; every row that is not blank is one of the result. */
export async function readRows(
  head: Iterable<SheetRow>,
  rest: AsyncIterable<readonly SheetRow[]>,
  reading: RowReading,
): Promise<ReadRows> {
  const rows: ReadRow[] = [];
  let hidden = 0;
  let formulas = 0;
  const take = (given: SheetRow) => {
    const row = reading.mending.mended(withoutReason(given, reading.reasons));
    if (isBlankRow(row)) return;
    if (row.hidden) hidden += 1;
    formulas += row.formulas ?? 0;
    rows.push(readRow(row, reading));
  };
  for (const row of head) take(row);
  for await (const batch of rest) for (const row of batch) take(row);
  return { rows, hidden, formulas };
}

function readRow(row: SheetRow, { table, kept, sheet, leavesHiddenOut, hash }: RowReading): ReadRow {
  const cells = new RowCells(row, sheet);
  const read = draftsIn(row, cells, table, leavesHiddenOut);
  const { problems } = cells;
  const drafts = problems.length === 0 ? read : [];
  return {
    row: row.row,
    items: drafts.map((draft) => plannedItem(draft, hash)),
    columns: drafts.some(({ column }) => column) ? drafts.map(({ column }) => column?.heading) : NO_COLUMNS,
    extra: kept.of(row, cells.kept),
    problems: problems.length === 0 ? NO_PROBLEMS : problems,
  };
}

/** One for all: a large file has hundreds of thousands of rows. */
const NO_COLUMNS: readonly undefined[] = [];
const NO_PROBLEMS: readonly Problem[] = [];

function plannedItem({ key, content, text }: Draft, hash: (text: string) => string): PlannedItem {
  const digest = content.kind === 'findings' ? '' : hash(text ?? JSON.stringify(content.value));
  return { key, digest, outcome: 'new', content };
}

function draftsIn(
  row: SheetRow,
  cells: RowCells,
  table: OpenTable,
  leavesHiddenOut: boolean,
): readonly Draft[] {
  const aside = asideRow(row);
  if (aside === null && !(leavesHiddenOut && row.hidden)) return table.read(cells);
  if (aside === null) cells.note('import-hidden-row', {});
  else cells.note(ASIDE_CODES[aside.aside], { value: aside.text });
  return [];
}
