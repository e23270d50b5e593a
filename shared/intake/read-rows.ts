import type { SheetRow } from '../model/sheet.ts';
import type { Problem } from '../problems/problem.ts';
import { type AsideRow, asideRow, isBlankRow } from './aside-rows.ts';
import type { KeptColumns } from './kept-columns.ts';
import { RowCells } from './row-cells.ts';
import type { Draft, OpenTable } from './table-kind.ts';

/** A row as it was read; one with problems says nothing else. */
export interface ReadRow {
  readonly row: number;
  readonly drafts: readonly Draft[];
  readonly extra: Readonly<Record<string, string>>;
  readonly problems: readonly Problem[];
}

const ASIDE_CODES = {
  total: 'import-total-row',
  note: 'import-note-row',
} as const satisfies Record<AsideRow, string>;

/** Reads the rows below a heading; every row that is not blank is one of the result. */
export async function readRows(
  head: Iterable<SheetRow>,
  rest: AsyncIterable<SheetRow>,
  table: OpenTable,
  kept: KeptColumns,
  sheet: string,
): Promise<ReadRow[]> {
  const rows: ReadRow[] = [];
  const take = (row: SheetRow) => {
    if (!isBlankRow(row)) rows.push(readRow(row, table, kept, sheet));
  };
  for (const row of head) take(row);
  for await (const row of rest) take(row);
  return rows;
}

function readRow(row: SheetRow, table: OpenTable, kept: KeptColumns, sheet: string): ReadRow {
  const cells = new RowCells(row, sheet);
  const aside = asideRow(row);
  let drafts: readonly Draft[] = [];
  if (aside === null) drafts = table.read(cells);
  else cells.note(ASIDE_CODES[aside.aside], { value: aside.text });
  const { problems } = cells;
  return {
    row: row.row,
    drafts: problems.length === 0 ? drafts : [],
    extra: kept.of(row, cells.kept),
    problems,
  };
}
