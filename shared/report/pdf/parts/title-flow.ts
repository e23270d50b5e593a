import type { FontBook } from '../font-book.ts';
import { type Flow, type Strip, wholeText } from '../page/flow.ts';
import { glyphsOf, widthOf } from '../text/glyphs.ts';
import { senseLines } from '../text/sense-lines.ts';
import { FULL, linesIn, stripsOf, type TextBox } from '../text/set-lines.ts';
import { shortened } from '../text/shortened.ts';
import { GRID } from '../theme/official-page.ts';
import { STYLES } from '../theme/text-styles.ts';

const STYLE = STYLES.title;
const BOX: TextBox = { ...FULL, align: 'center' };
const MOST_LINES = 3;

/**
 * A title, and an empty line below it; nothing where there is none. Of its lines as they are given each is centred; one that
 * is too long becomes two or three of about the same width, and is cut after that.
 */
export function titleFlows(lines: readonly string[], book: FontBook): Flow[] {
  const strips = lines.flatMap((line) => titleStrips(line, book));
  if (strips.length === 0) return [];
  return [wholeText([...strips, { height: GRID.pitch, marks: [] }], { staysWithNext: true })];
}

function titleStrips(text: string, book: FontBook): Strip[] {
  const plain = (shorter: string) => linesIn(shorter, STYLE, BOX, book);
  const whole = shortened(text, (shorter) => plain(shorter).length <= MOST_LINES);
  const lines = plain(whole);
  if (lines.length <= 1) return stripsOf(lines, STYLE, BOX);
  const balanced = senseLines(glyphsOf(whole, STYLE, book), lines.length, BOX.width);
  const set = balanced?.map((glyphs) => ({ glyphs, width: widthOf(glyphs), spacing: 0 })) ?? lines;
  return stripsOf(set, STYLE, BOX);
}
