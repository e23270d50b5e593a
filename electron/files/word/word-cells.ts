import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  TableCell,
  TextRun,
  VerticalAlignTable,
  WidthType,
} from 'docx';
import type { PaperColumn, PaperTable } from '../../../shared/report/paper.ts';
import { BLOCK, COLOURS, TABLE } from '../../../shared/report/pdf/theme/official-page.ts';
import { wordColour } from './paragraph-style.ts';
import { eighths } from './units.ts';
import { STYLE_IDS } from './word-styles.ts';
import { sumOf } from './word-table.ts';
import { wordText } from './word-text.ts';

const SHADE = { type: ShadingType.CLEAR, fill: wordColour(COLOURS.shade), color: 'auto' } as const;
const RULE = { style: BorderStyle.SINGLE, size: eighths(BLOCK.rule), color: '000000' } as const;
const NO_RULE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const NO_RULES = { top: NO_RULE, bottom: NO_RULE, left: NO_RULE, right: NO_RULE } as const;

const ALIGNMENTS = {
  left: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  right: AlignmentType.RIGHT,
} as const;

interface CellOptions {
  readonly width: number;
  readonly align?: PaperColumn['align'];
  readonly isHead?: boolean;
  /** A page does not end after its row. */
  readonly staysWithNext?: boolean;
  readonly span?: number;
}

/** The headings of the columns. */
export function headCells({ columns }: PaperTable, widths: readonly number[]): TableCell[] {
  return columns.map(({ heading }, place) =>
    cell(heading, { width: widths[place] ?? 0, isHead: true, staysWithNext: true }),
  );
}

/** The cells of a row; of one that heads a group and has one text only, that stands over the whole width. */
export function bodyCells(
  { columns, rows, headRows }: PaperTable,
  place: number,
  widths: readonly number[],
): TableCell[] {
  const row = rows[place] ?? [];
  const isHead = headRows.includes(place);
  const isShort = rows.length <= TABLE.fewestDivided;
  const common = { isHead, staysWithNext: isHead || (isShort && place < rows.length - 1) };
  const texts = row.filter((text) => text !== '');
  const [only = ''] = texts;
  if (isHead && texts.length === 1) {
    return [cell(only, { ...common, width: sumOf(widths), align: 'left', span: columns.length })];
  }
  return columns.map(({ align }, column) =>
    cell(row[column] ?? '', { ...common, width: widths[column] ?? 0, align }),
  );
}

function cell(text: string, options: CellOptions): TableCell {
  const { width, align = 'center', isHead = false, staysWithNext = false, span = 1 } = options;
  const paragraph = new Paragraph({
    style: isHead ? STYLE_IDS.tableHead : STYLE_IDS.tableCell,
    alignment: ALIGNMENTS[align],
    keepNext: staysWithNext,
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

/** Between the halves: what is blank above and below, beside a second half or beside nothing. */
export function gapCell(width: number, hasRight: boolean): TableCell {
  const right = hasRight ? RULE : NO_RULE;
  return blank({ width: { size: width, type: WidthType.DXA }, borders: { ...NO_RULES, left: RULE, right } });
}

/** Where the second half has no row. */
export function noCells(widths: readonly number[]): TableCell {
  return blank({
    width: { size: sumOf(widths), type: WidthType.DXA },
    borders: NO_RULES,
    columnSpan: widths.length,
  });
}

function blank(options: Omit<ConstructorParameters<typeof TableCell>[0], 'children'>): TableCell {
  return new TableCell({ ...options, children: [new Paragraph({ style: STYLE_IDS.tableCell })] });
}
