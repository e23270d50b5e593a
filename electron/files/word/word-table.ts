import { BorderStyle, Table, type TableCell, TableLayoutType, TableRow, WidthType } from 'docx';
import type { PaperColumn } from '../../../shared/report/paper.ts';
import { BLOCK, TABLE } from '../../../shared/report/pdf/theme/official-page.ts';
import { eighths, twips } from './units.ts';

const RULE = { style: BorderStyle.SINGLE, size: eighths(BLOCK.rule), color: '000000' } as const;
const FRAME = {
  top: RULE,
  bottom: RULE,
  left: RULE,
  right: RULE,
  insideHorizontal: RULE,
  insideVertical: RULE,
} as const;
/** A table of these rows, ruled all over. Widths in twips, padding above and below a text in points. */
export function tableOf(widths: readonly number[], rows: readonly TableRow[], padding: number): Table {
  const [vertical, horizontal] = [twips(padding), twips(TABLE.horizontal)];
  return new Table({
    rows,
    columnWidths: widths,
    width: { size: sumOf(widths), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: FRAME,
    margins: {
      marginUnitType: WidthType.DXA,
      top: vertical,
      bottom: vertical,
      left: horizontal,
      right: horizontal,
    },
  });
}

/** Whole twips that sum to the width of the table. */
export function columnWidths(columns: readonly Pick<PaperColumn, 'width'>[], whole: number): number[] {
  const shares = columns.reduce((sum, { width }) => sum + width, 0);
  let [passed, edge] = [0, 0];
  return columns.map(({ width }) => {
    passed += width;
    const next = Math.round((whole * passed) / shares);
    const own = next - edge;
    edge = next;
    return own;
  });
}

export function sumOf(widths: readonly number[]): number {
  return widths.reduce((sum, width) => sum + width, 0);
}

/** A row that is repeated on every page. */
export function headRow(children: readonly TableCell[]): TableRow {
  return new TableRow({ tableHeader: true, cantSplit: true, children });
}

/** A row that is not divided between pages. */
export function rowOf(children: readonly TableCell[]): TableRow {
  return new TableRow({ cantSplit: true, children });
}
