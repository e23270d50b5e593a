import type { FontBook } from '../font-book.ts';
import { type Flow, type Strip, wholeText } from '../page/flow.ts';
import { glyphsOf, widthOf } from '../text/glyphs.ts';
import { FULL, linesIn, stripsOf, type TextBox } from '../text/set-lines.ts';
import { shortened } from '../text/shortened.ts';
import { GRID, PAGE } from '../theme/official-page.ts';
import { STYLES } from '../theme/text-styles.ts';

const MOST_LINES = 3;

/**
 * A title, and an empty line below it. Of its lines as they are given each is centred; one that is too long becomes two or
 * three of about the same width, and is cut after that.
 */
export function titleFlows(lines: readonly string[], book: FontBook): Flow[] {
  const strips = lines.flatMap((line) => balanced(line, { ...FULL, align: 'center' }, book));
  if (strips.length === 0) return [];
  return [wholeText([...strips, EMPTY_LINE], { staysWithNext: true })];
}

const EMPTY_LINE: Strip = { height: GRID.pitch, marks: [] };

function balanced(text: string, box: TextBox, book: FontBook): Strip[] {
  const style = STYLES.title;
  const linesOf = (shorter: string, width: number) => linesIn(shorter, style, { ...box, width }, book);
  const fits = (shorter: string) => linesOf(shorter, box.width).length <= MOST_LINES;
  const whole = shortened(text, fits);
  const count = linesOf(whole, box.width).length;
  const natural = widthOf(glyphsOf(whole, style, book));
  let width = Math.min(natural / Math.max(count, 1), PAGE.area.width);
  while (width < box.width && linesOf(whole, width).length > count) width += style.size / 4;
  return stripsOf(linesOf(whole, Math.min(width, box.width)), style, box);
}
