import type { FontBook } from '../font-book.ts';
import type { Mark } from '../page/marks.ts';
import { breakLines, type Line } from '../text/break-lines.ts';
import { glyphsOf } from '../text/glyphs.ts';
import { lineMarks } from '../text/line-marks.ts';
import { MIDDLE, PAGE, PAGE_NUMBER_DROP, SIZES } from '../theme/official-page.ts';
import { STYLES, type TextStyle } from '../theme/text-styles.ts';

/**
 * — 1 — one character in from the outer edge, odd pages right, even pages left, its dashes 7 mm below the type area; the note
 * opposite. Places are from the top left corner of the type area.
 */
export function pageFoot(page: number, note: string, book: FontBook): Mark[] {
  const isOdd = page % 2 === 1;
  return [
    ...atEdge(`— ${page} —`, STYLES.pageNumber, isOdd ? 'right' : 'left', book),
    ...atEdge(note, STYLES.footNote, isOdd ? 'left' : 'right', book),
  ];
}

function atEdge(text: string, style: TextStyle, edge: 'left' | 'right', book: FontBook): Mark[] {
  const [line] = breakLines(glyphsOf(text, style, book), {
    width: PAGE.area.width,
    indent: 0,
    justify: null,
  });
  if (line === undefined) return [];
  return lineMarks(line, style, { x: leftOf(line, edge), top: topOf(style) });
}

function leftOf({ width }: Line, edge: 'left' | 'right'): number {
  return edge === 'left' ? SIZES.sihao : PAGE.area.width - SIZES.sihao - width;
}

/** The dashes stand in the middle of the characters' height; the note stands on the same line. */
function topOf({ pitch, size }: TextStyle): number {
  const baseline = PAGE.area.height + PAGE_NUMBER_DROP + MIDDLE * SIZES.sihao;
  return baseline - MIDDLE * size - pitch / 2;
}
