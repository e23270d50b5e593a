import { cellText } from '../../shared/cells/cell-text.ts';
import { REJECTION_REASON } from '../../shared/intake/rejection-reason.ts';
import type { Cell } from '../../shared/model/sheet.ts';
import type { Problem } from '../../shared/problems/problem.ts';
import type { Result } from '../../shared/problems/result.ts';
import { sayProblem } from '../../shared/problems/say-problem.ts';
import {
  LONGEST_CELL,
  type TableCell,
  type TableValue,
  writeTableWorkbook,
} from '../files/write-table-workbook.ts';
import { columnInFault } from './column-in-fault.ts';
import type { PlannedCells } from './planned-cells.ts';

/**
 * Writes the rejected rows as a workbook of the same columns, with what stands above them: the cells in fault marked
 * and annotated, a last column that says everything there is to say of a row. Filled in, it can be imported as it is.
 * A text longer than a cell of Excel can hold is cut, with an ellipsis.
 *
 * @returns its path
 */
export function writeRejectedRows(
  path: string,
  planned: PlannedCells,
  createdAt: string,
): Promise<Result<string>> {
  const { sheet } = planned.plan.source;
  return writeTableWorkbook(path, { sheet, rows: rejectedRows(planned), createdAt });
}

function* rejectedRows({ plan, cells: all }: PlannedCells): Iterable<TableCell[]> {
  const { headingRow } = plan.source;
  const headings = all.get(headingRow) ?? [];
  const texts = headings.map(cellText);
  const problems = Map.groupBy(plan.problems, ({ place }) => place.row);
  const rejected = plan.rows.filter(({ outcome }) => outcome === 'rejected');
  const width = rejected.reduce(
    (most, { row }) => Math.max(most, all.get(row)?.length ?? 0),
    headings.length,
  );
  const across = (cells: readonly Cell[]) =>
    Array.from({ length: width }, (_, index) => plainCell(cells[index] ?? null));
  for (const [row, above] of all) if (row < headingRow) yield above.map(plainCell);
  yield [...across(headings), REJECTION_REASON];
  for (const { row } of rejected) {
    const own = across(all.get(row) ?? []);
    const found = problems.get(row) ?? [];
    const notes = notesOf(found, texts, own.map(cellText));
    const cells = own.map((value, index) => noted(value, notes.get(index)));
    yield [...cells, fitting(found.map((each) => reason(each, row)).join('\n'))];
  }
}

/** A number stays a number; everything else is written as it is read. */
function plainCell(cell: Cell): TableValue {
  if (cell === null || typeof cell === 'number') return cell;
  return fitting(cellText(cell));
}

/** A cut never falls within a character. */
function fitting(text: string): string {
  if (text.length <= LONGEST_CELL) return text;
  return `${text.slice(0, LONGEST_CELL - 1).replace(/[\ud800-\udbff]$/, '')}…`;
}

function noted(value: TableValue, note: string | undefined): TableCell {
  return note === undefined ? value : { value, note };
}

/** By position: what is wrong with the cell. */
function notesOf(
  problems: readonly Problem[],
  headings: readonly string[],
  texts: readonly string[],
): ReadonlyMap<number, string> {
  const notes = new Map<number, string>();
  for (const each of problems) {
    const column = columnInFault(each, headings, texts);
    if (column === null) continue;
    const before = notes.get(column);
    const said = sentence(each);
    notes.set(column, before === undefined ? said : `${before}\n${said}`);
  }
  return notes;
}

/** Which row of the file at hand it was, and what is wrong. */
function reason(each: Problem, row: number): string {
  return sayProblem({ ...each, place: { row, ...columnOf(each) } }, 'zh');
}

function sentence(each: Problem): string {
  return sayProblem({ ...each, place: {} }, 'zh');
}

function columnOf({ place: { column } }: Problem): { readonly column?: string } {
  return column === undefined ? {} : { column };
}
