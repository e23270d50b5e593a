import {
  type ListColumns,
  type ListField,
  listColumns,
} from '../../../shared/action/lists/workbook/list-columns.ts';
import type { ReadListRow } from '../../../shared/action/lists/workbook/plan-list-rows.ts';
import {
  type ListCells,
  type ListNames,
  listCalled,
  readListRow,
} from '../../../shared/action/lists/workbook/read-list-row.ts';
import { cellText } from '../../../shared/cells/cell-text.ts';
import type { SheetRow } from '../../../shared/model/sheet.ts';
import { type Problem, problem } from '../../../shared/problems/problem.ts';
import { ok, type Result, refused } from '../../../shared/problems/result.ts';
import type { Spreadsheet } from '../../files/open-spreadsheet.ts';

/** The rows of a workbook's lists, and what to say of sheets that are none. */
export interface ReadListSheets {
  readonly fileName: string;
  readonly rows: readonly ReadListRow[];
  readonly skipped: readonly Problem[];
}

/** The heading row stands among the first rows of a sheet that are not blank. */
const HEADING_WITHIN = 10;

/** Reads every sheet in sight that has the headings of a list; refused where none does. */
export async function readListSheets(
  spreadsheet: Spreadsheet,
  names: Omit<ListNames, 'list'>,
): Promise<Result<ReadListSheets>> {
  const rows: ReadListRow[] = [];
  const skipped: Problem[] = [];
  let lists = 0;
  for (const [index, { name, hidden }] of spreadsheet.sheets.entries()) {
    if (hidden) continue;
    const place = { file: spreadsheet.fileName, sheet: name };
    const read = await readSheet(spreadsheet.rows(index), { ...names, list: listCalled(name) }, place);
    if (read === null) skipped.push(problem('lists-sheet-skipped', {}, place));
    else {
      rows.push(...read);
      lists += 1;
    }
  }
  if (lists === 0) return refused(problem('lists-no-heading', {}, { file: spreadsheet.fileName }));
  return ok({ fileName: spreadsheet.fileName, rows, skipped });
}

/** Null where the sheet has no heading row of a list; one without any rows has nothing to say. */
async function readSheet(
  source: AsyncIterable<SheetRow>,
  names: ListNames,
  place: { readonly file: string; readonly sheet: string },
): Promise<ReadListRow[] | null> {
  const rows: ReadListRow[] = [];
  let columns: ListColumns | null = null;
  let above = 0;
  for await (const { row, cells } of source) {
    const texts = cells.map(cellText);
    if (columns === null) {
      columns = listColumns(texts);
      above += 1;
      if (columns === null && above >= HEADING_WITHIN) return null;
    } else rows.push(rowAt(listCells(texts, columns), names, { ...place, row }));
  }
  return columns === null ? null : rows;
}

function rowAt(cells: ListCells, names: ListNames, place: ReadListRow['place']): ReadListRow {
  const read = readListRow(cells, names);
  if (read.ok) return { row: read, place };
  return {
    row: refused(...read.problems.map((one) => ({ ...one, place: { ...one.place, ...place } }))),
    place,
  };
}

function listCells(texts: readonly string[], columns: ListColumns): ListCells {
  return Object.fromEntries(
    [...columns].map(([field, index]): [ListField, string] => [field, texts[index] ?? '']),
  );
}
