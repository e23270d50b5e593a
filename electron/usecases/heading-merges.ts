import { cellText } from '../../shared/cells/cell-text.ts';
import { ROWS_BEFORE_HEADING } from '../../shared/intake/table-kinds.ts';
import type { MergedRange, SheetRow } from '../../shared/model/sheet.ts';
import type { SheetSource } from '../files/sheet-source.ts';

/**
 * The merged cells of a sheet, if its headings may have any. They stand at the end of the sheet: a large table whose
 * headings stand side by side is not read twice for them.
 *
 * @param rows the first rows of the sheet, as far as headings may reach
 */
export async function headingMerges(
  source: SheetSource,
  sheetIndex: number,
  rows: readonly SheetRow[],
): Promise<readonly MergedRange[]> {
  return mayBeMerged(rows.slice(0, ROWS_BEFORE_HEADING)) ? (await source.layout(sheetIndex)).merges : [];
}

/** Whether the first of the widest rows has a gap, or rows stand above it. */
function mayBeMerged(rows: readonly SheetRow[]): boolean {
  const filled = rows.map(({ cells }) => cells.filter((cell) => cellText(cell) !== '').length);
  const widest = filled.indexOf(Math.max(...filled));
  return widest > 0 || rows.slice(0, 1).some(hasGap);
}

function hasGap({ cells }: SheetRow): boolean {
  const texts = cells.map(cellText);
  const [first, last] = [texts.findIndex((text) => text !== ''), texts.findLastIndex((text) => text !== '')];
  return texts.slice(first, last + 1).includes('');
}
