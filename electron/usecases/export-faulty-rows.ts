import { cellText } from '../../shared/cells/cell-text.ts';
import type { Cell } from '../../shared/model/sheet.ts';
import type { Problem } from '../../shared/problems/problem.ts';
import type { Result } from '../../shared/problems/result.ts';
import { sayProblem } from '../../shared/problems/say-problem.ts';
import { writeTableWorkbook } from '../files/write-table-workbook.ts';
import type { Workspace } from '../store/workspace.ts';
import type { UseCaseContext } from './context.ts';
import { type PreparedImport, preparedImport } from './prepared-import.ts';
import { chosenRows } from './preview-rows.ts';

/** What the added column is called; no kind of import knows it, so it stays when the file comes in again. */
const REASON = '未导入的原因';

/**
 * Writes the rows in fault as a workbook of the same columns, with what stands above them, to be corrected and
 * imported; a last column says what is wrong. Gives back its path.
 */
export async function exportFaultyRows(
  { store }: Workspace,
  { token, path }: { readonly token: string; readonly path: string },
  context: UseCaseContext,
): Promise<Result<string>> {
  const prepared = preparedImport(store, token);
  if (!prepared.ok) return prepared;
  const { source } = prepared.value.plan;
  const createdAt = context.now();
  return await writeTableWorkbook(path, { sheet: source.sheet, rows: faultyRows(prepared.value), createdAt });
}

function* faultyRows({ plan, headings, cells }: PreparedImport): Iterable<(string | number | null)[]> {
  const problems = Map.groupBy(plan.problems, ({ place }) => place.row);
  for (const [row, above] of cells) if (row < plan.source.headingRow) yield above.map(plainCell);
  yield [...headings.map(plainCell), REASON];
  for (const { row } of chosenRows(plan, 'faulty')) {
    const own = cells.get(row) ?? [];
    const found = problems.get(row) ?? [];
    yield [...headings.map((_heading, index) => plainCell(own[index] ?? null)), found.map(reason).join('\n')];
  }
}

/** A number stays a number; everything else is written as it is read. */
function plainCell(cell: Cell): string | number | null {
  if (cell === null || typeof cell === 'number') return cell;
  return cellText(cell);
}

/** The sentence; of its place only the column still holds in the new workbook. */
function reason({ code, facts, place }: Problem): string {
  const column = place.column === undefined ? {} : { column: place.column };
  return sayProblem({ code, facts, place: column }, 'zh');
}
