import type { FontBook } from '../font-book.ts';
import type { Strip } from '../page/flow.ts';
import type { Bookmark } from '../page/marks.ts';
import { PAGE } from '../theme/official-page.ts';
import type { TextStyle } from '../theme/text-styles.ts';
import { breakLines, type Line } from './break-lines.ts';
import { glyphsOf } from './glyphs.ts';
import { lineMarks } from './line-marks.ts';

/** Where a text stands across the page, in points. */
export interface TextBox {
  readonly width: number;
  /** From the left edge of the type area. */
  readonly left: number;
  /** Left free at the beginning of the first line. */
  readonly indent: number;
  readonly align: 'left' | 'center' | 'right' | 'justify';
  readonly colour?: string;
  readonly bookmark?: Bookmark | null;
}

/** The whole width of the text. */
export const FULL: TextBox = { width: PAGE.area.width, left: 0, indent: 0, align: 'left' };

/** A text in lines that fill a box. */
export function linesIn(
  text: string,
  style: TextStyle,
  { width, indent, align }: TextBox,
  book: FontBook,
): Line[] {
  const justify = align === 'justify' ? style.size : null;
  return breakLines(glyphsOf(text, style, book), { width, indent, justify });
}

/** Lines as strips of a pitch each. */
export function stripsOf(lines: readonly Line[], style: TextStyle, box: TextBox): Strip[] {
  return lines.map((line, place) => ({
    height: style.pitch,
    marks: lineMarks(line, style, {
      x: leftOf(line, place, box),
      top: 0,
      ...(box.colour !== undefined && { colour: box.colour }),
      bookmark: place === 0 ? (box.bookmark ?? null) : null,
    }),
  }));
}

/** A text as strips: a line each. */
export function setLines(text: string, style: TextStyle, box: TextBox, book: FontBook): Strip[] {
  return stripsOf(linesIn(text, style, box, book), style, box);
}

function leftOf(line: Line, place: number, { width, left, indent, align }: TextBox): number {
  if (align === 'center') return left + (width - line.width) / 2;
  if (align === 'right') return left + width - line.width;
  return left + (place === 0 ? indent : 0);
}
