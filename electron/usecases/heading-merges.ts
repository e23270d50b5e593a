import { cellText } from '../../shared/cells/cell-text.ts';
import { ROWS_BEFORE_HEADING } from '../../shared/intake/table-kinds.ts';
import type { MergedRange, SheetRow } from '../../shared/model/sheet.ts';
import type { SheetSource } from '../files/sheet-source.ts';
import { firstRows } from './first-rows.ts';

/**
 * The merged cells of a sheet, if its headings may have any. They stand at the end of the sheet: a large table whose
 * headings stand side by side is not read twice for them.
 */
export async function headingMerges(
  source: SheetSource,
  sheetIndex: number,
): Promise<readonly MergedRange[]> {
  const rows = await firstRows(source, sheetIndex, ROWS_BEFORE_HEADING);
  return mayBeMerged(rows) ? (await source.layout(sheetIndex)).merges : [];
}

/** Whether a cell is blank in the first of the widest rows, from its first filled cell on, or in a row above. */
function mayBeMerged(rows: readonly SheetRow[]): boolean {
  const filled = rows.map(({ cells }) => cells.filter((cell) => cellText(cell) !== '').length);
  const widest = filled.indexOf(Math.max(...filled));
  return rows.slice(0, widest + 1).some((row, index) => index < widest || hasGap(row));
}

function hasGap({ cells }: SheetRow): boolean {
  const texts = cells.map(cellText);
  const [first, last] = [texts.findIndex((text) => text !== ''), texts.findLastIndex((text) => text !== '')];
  return texts.slice(first, last + 1).includes('');
}
