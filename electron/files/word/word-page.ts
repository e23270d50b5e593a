import {
  AlignmentType,
  DocumentGridType,
  Footer,
  type ISectionOptions,
  PageNumber,
  Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import { GRID, PAGE, PAGE_NUMBER_DROP, SIZES } from '../../../shared/report/pdf/theme/official-page.ts';
import { STYLES } from '../../../shared/report/pdf/theme/text-styles.ts';
import { twips } from './units.ts';
import { STYLE_IDS } from './word-styles.ts';
import { wordText } from './word-text.ts';

/** A4 in twips. */
const PAPER = { width: 11_906, height: 16_838 } as const;

const AREA = {
  left: twips(PAGE.area.left),
  top: twips(PAGE.area.top),
  width: twips(PAGE.area.width),
  height: twips(PAGE.area.height),
} as const;

const BOTTOM = PAPER.height - AREA.top - AREA.height;

/** .docx counts what the grid adds to a character in 4096ths of a point. */
const CHARACTER_SPACE = Math.round((GRID.advance - SIZES.sanhao) * 4096);

/** Margins and the grid of 22 lines with 28 characters. */
export function pageProperties(): NonNullable<ISectionOptions['properties']> {
  return {
    page: {
      size: PAPER,
      margin: {
        top: AREA.top,
        bottom: BOTTOM,
        left: AREA.left,
        right: PAPER.width - AREA.left - AREA.width,
        header: twips(PAGE_NUMBER_DROP),
        // The dash of the number stands in the middle of its line.
        footer: BOTTOM - twips(PAGE_NUMBER_DROP + STYLES.pageNumber.pitch / 2),
      },
    },
    grid: {
      type: DocumentGridType.LINES_AND_CHARS,
      linePitch: twips(GRID.pitch),
      charSpace: CHARACTER_SPACE,
    },
  };
}

/** — 1 —, odd pages right, even pages left, one character in; the note, if there is one, opposite. */
export function pageFooters(note: string): NonNullable<ISectionOptions['footers']> {
  return { default: footer(note, AlignmentType.RIGHT), even: footer(note, AlignmentType.LEFT) };
}

function footer(note: string, side: 'right' | 'left'): Footer {
  const inside = twips(SIZES.sihao);
  const number = new TextRun({ children: ['— ', PageNumber.CURRENT, ' —'] });
  const aside = new TextRun({ text: wordText(note), size: SIZES.wuhao * 2 });
  const gap = new TextRun({ children: [new Tab()] });
  const common = { style: STYLE_IDS.pageNumber, indent: { left: inside, right: inside } };
  if (note === '')
    return new Footer({ children: [new Paragraph({ ...common, alignment: side, children: [number] })] });
  const tabStops = [{ type: TabStopType.RIGHT, position: AREA.width - inside }];
  const children = side === 'right' ? [aside, gap, number] : [number, gap, aside];
  return new Footer({ children: [new Paragraph({ ...common, tabStops, children })] });
}
