import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { KeyFigures, PaperColumn, PaperTable } from '../../../shared/report/paper.ts';
import { BLOCK, COLOURS, KEY_FIGURE, PAGE, TABLE } from '../../../shared/report/pdf/theme/official-page.ts';
import { eighths, twips } from './units.ts';
import { STYLE_IDS } from './word-styles.ts';
import { wordText } from './word-text.ts';

const RULE = { style: BorderStyle.SINGLE, size: eighths(BLOCK.rule), color: '000000' } as const;
const FRAME = {
  top: RULE,
  bottom: RULE,
  left: RULE,
  right: RULE,
  insideHorizontal: RULE,
  insideVertical: RULE,
} as const;
const SHADE = { type: ShadingType.CLEAR, fill: COLOURS.shade.slice(1), color: 'auto' } as const;

interface CellOptions {
  readonly width: number;
  readonly align?: PaperColumn['align'];
  readonly isHead?: boolean;
  readonly span?: number;
}

/**
 * A table whose heading is repeated on every page; no row is divided. One that is printed in halves is a single table here: its
 * rows can be sorted, added and taken out.
 */
export function wordTable({ columns, rows, headRows }: PaperTable): Table {
  const widths = columnWidths(columns);
  const heads = new Set(headRows);
  const body = rows.map((row, place) =>
    heads.has(place) ? groupRow(row, columns, widths) : bodyRow(row, columns, widths),
  );
  return tableOf(widths, [...headingRows(columns, widths), ...body], TABLE.vertical);
}

/** A few figures beside each other, each in a frame. */
export function keyFiguresTable({ figures }: KeyFigures): Table {
  const widths = columnWidths(figures.map(() => ({ width: 1 })));
  const cells = figures.map(({ label, value }, place) => {
    const lines = [
      { style: STYLE_IDS.keyFigureLabel, text: label },
      { style: STYLE_IDS.keyFigureValue, text: value },
    ];
    const children = lines.map(
      ({ style, text }) => new Paragraph({ style, children: [new TextRun(wordText(text))] }),
    );
    return new TableCell({ children, width: { size: widths[place] ?? 0, type: WidthType.DXA } });
  });
  return tableOf(widths, [new TableRow({ cantSplit: true, children: cells })], KEY_FIGURE.padding);
}

function tableOf(widths: readonly number[], rows: readonly TableRow[], padding: number): Table {
  const [vertical, horizontal] = [twips(padding), twips(TABLE.horizontal)];
  return new Table({
    rows,
    columnWidths: widths,
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: WidthType.DXA },
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

/** Whole twips that sum to the width of the text. */
function columnWidths(columns: readonly Pick<PaperColumn, 'width'>[]): number[] {
  const whole = twips(PAGE.area.width);
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

/** None where no column has a heading. */
function headingRows(columns: readonly PaperColumn[], widths: readonly number[]): TableRow[] {
  if (columns.every(({ heading }) => heading === '')) return [];
  const children = columns.map(({ heading }, place) =>
    cell(heading, { width: widths[place] ?? 0, align: 'center', isHead: true }),
  );
  return [new TableRow({ tableHeader: true, cantSplit: true, children })];
}

function bodyRow(
  row: readonly string[],
  columns: readonly PaperColumn[],
  widths: readonly number[],
): TableRow {
  const children = columns.map(({ align }, place) =>
    cell(row[place] ?? '', { width: widths[place] ?? 0, align }),
  );
  return new TableRow({ cantSplit: true, children });
}

/** A row that heads those below it; where it has one text only, that stands over the whole width. */
function groupRow(
  row: readonly string[],
  columns: readonly PaperColumn[],
  widths: readonly number[],
): TableRow {
  const texts = row.filter((text) => text !== '');
  const [only = ''] = texts;
  const whole = widths.reduce((sum, width) => sum + width, 0);
  const children =
    texts.length === 1
      ? [cell(only, { width: whole, isHead: true, align: 'left', span: columns.length })]
      : columns.map(({ align }, place) =>
          cell(row[place] ?? '', { width: widths[place] ?? 0, align, isHead: true }),
        );
  return new TableRow({ cantSplit: true, children });
}

function cell(text: string, { width, align = 'center', isHead = false, span = 1 }: CellOptions): TableCell {
  const paragraph = new Paragraph({
    style: isHead ? STYLE_IDS.tableHead : STYLE_IDS.tableCell,
    alignment: AlignmentType[align === 'left' ? 'LEFT' : align === 'right' ? 'RIGHT' : 'CENTER'],
    keepNext: span > 1,
    children: [new TextRun(wordText(text))],
  });
  return new TableCell({
    children: [paragraph],
    width: { size: width, type: WidthType.DXA },
    verticalAlign: VerticalAlignTable.CENTER,
    ...(span > 1 && { columnSpan: span }),
    ...(isHead && { shading: SHADE }),
  });
}
