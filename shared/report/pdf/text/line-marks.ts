import type { Bookmark, TextMark } from '../page/marks.ts';
import { COLOURS, MIDDLE } from '../theme/official-page.ts';
import type { TextStyle } from '../theme/text-styles.ts';
import type { Line } from './break-lines.ts';

/** Where a line stands, and what else is to be said of it. */
export interface LinePlace {
  readonly x: number;
  /** Of the top of the room that the line has: its characters stand in the middle of a pitch. */
  readonly top: number;
  readonly colour?: string;
  readonly bookmark?: Bookmark | null;
}

/** A line as marks: one for each stretch in one face. */
export function lineMarks(
  { glyphs, spacing }: Line,
  { size, pitch, tracking }: TextStyle,
  { x, top, colour = COLOURS.text, bookmark = null }: LinePlace,
): TextMark[] {
  const marks: TextMark[] = [];
  let pen = x;
  let text = '';
  glyphs.forEach((glyph, place) => {
    text += glyph.text;
    if (glyphs[place + 1]?.face === glyph.face) return;
    marks.push({
      kind: 'text',
      x: pen,
      y: top + pitch / 2 + MIDDLE * size,
      text,
      face: glyph.face,
      size,
      spacing: tracking + spacing,
      colour,
      bookmark: marks.length === 0 ? bookmark : null,
    });
    pen = x + widthUpTo(place + 1);
    text = '';
  });
  return marks;

  function widthUpTo(count: number): number {
    return glyphs.slice(0, count).reduce((sum, { advance }) => sum + advance + spacing, 0);
  }
}
