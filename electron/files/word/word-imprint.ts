import {
  BorderStyle,
  Paragraph,
  RelativeVerticalPosition,
  Tab,
  Table,
  TableAnchorType,
  TableCell,
  TableLayoutType,
  TableRow,
  TabStopType,
  TextRun,
  WidthType,
} from 'docx';
import type { Imprint } from '../../../shared/report/paper.ts';
import { IMPRINT, PAGE, SIZES } from '../../../shared/report/pdf/theme/official-page.ts';
import { eighths, twips } from './units.ts';
import { STYLE_IDS } from './word-styles.ts';
import { wordText } from './word-text.ts';

const NONE = { style: BorderStyle.NONE, size: 0, color: 'auto' } as const;
const OUTER = { style: BorderStyle.SINGLE, size: eighths(IMPRINT.outerRule), color: '000000' } as const;
const INNER = { ...OUTER, size: eighths(IMPRINT.innerRule) } as const;

/** One character at either side. */
const INSIDE = twips(SIZES.sihao);
const WIDTH = twips(PAGE.area.width);

/** 版记: whom it is copied to, who issued it and when, between rules, on the foot of the page it comes to stand on. */
export function imprintTable({ copies, issuer, date }: Imprint): Table {
  const issued = [
    new TextRun(wordText(issuer)),
    new TextRun({ children: [new Tab()] }),
    new TextRun(`${date}印发`),
  ];
  const rows = [
    ...(copies === '' ? [] : [row([new TextRun(wordText(`抄送：${copies}。`))], 3 * INSIDE)]),
    row(issued, 0),
  ];
  return new Table({
    rows,
    columnWidths: [WIDTH],
    width: { size: WIDTH, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    borders: {
      top: OUTER,
      bottom: OUTER,
      left: NONE,
      right: NONE,
      insideHorizontal: INNER,
      insideVertical: NONE,
    },
    margins: { marginUnitType: WidthType.DXA, left: 0, right: 0 },
    float: {
      horizontalAnchor: TableAnchorType.MARGIN,
      verticalAnchor: TableAnchorType.MARGIN,
      relativeVerticalPosition: RelativeVerticalPosition.BOTTOM,
    },
  });
}

/** @param hanging how far the further lines stand behind the first, in twips */
function row(children: readonly TextRun[], hanging: number): TableRow {
  const paragraph = new Paragraph({
    style: STYLE_IDS.imprint,
    indent: { left: INSIDE + hanging, right: INSIDE, hanging },
    tabStops: [{ type: TabStopType.RIGHT, position: WIDTH - INSIDE }],
    children,
  });
  const cell = new TableCell({ children: [paragraph], width: { size: WIDTH, type: WidthType.DXA } });
  return new TableRow({ cantSplit: true, children: [cell] });
}
