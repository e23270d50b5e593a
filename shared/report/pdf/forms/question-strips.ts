import { BOX, type FormQuestion } from '../../forms/form-paper.ts';
import type { FontBook } from '../font-book.ts';
import type { Strip } from '../page/flow.ts';
import { type Glyph, glyphsOf, widthOf } from '../text/glyphs.ts';
import { lineMarks } from '../text/line-marks.ts';
import { setLines } from '../text/set-lines.ts';
import { type FormStrip, gapStrip } from './form-strip.ts';
import { FORM_GAP, FORM_PAGE, FORM_STYLES } from './form-theme.ts';

/** Options begin two characters in. */
const INDENT = 2 * FORM_STYLES.option.size;
const WIDTH = FORM_PAGE.width - INDENT;

/** A question and its options, which stay on one page; an option is divided only where a line cannot hold it. */
export function questionStrips({ text, options }: FormQuestion, book: FontBook): FormStrip[] {
  const stem = setLines(
    text,
    FORM_STYLES.question,
    { width: FORM_PAGE.width, left: 0, indent: 0, align: 'left' },
    book,
  );
  const strips = [...stem, ...optionLines(options, book)];
  const last = strips.length - 1;
  return [
    ...strips.map((strip, place) => ({ ...strip, staysWithNext: place < last })),
    gapStrip(FORM_GAP.question),
  ];
}

function optionLines(options: readonly string[], book: FontBook): Strip[] {
  const lines: Strip[] = [];
  let line: Glyph[][] = [];
  let free = WIDTH;
  const finish = () => {
    if (line.length > 0) lines.push(besideEachOther(line));
    line = [];
    free = WIDTH;
  };
  for (const option of options) {
    const glyphs = glyphsOf(`${BOX} ${option}`, FORM_STYLES.option, book);
    const width = widthOf(glyphs);
    if (width > free) finish();
    if (width > WIDTH) {
      lines.push(...longOption(option, book));
      continue;
    }
    line.push(glyphs);
    free -= width + FORM_GAP.option;
  }
  finish();
  return lines;
}

function besideEachOther(options: readonly Glyph[][]): Strip {
  let x = INDENT;
  const marks = options.flatMap((glyphs) => {
    const width = widthOf(glyphs);
    const placed = lineMarks({ glyphs, width, spacing: 0 }, FORM_STYLES.option, { x, top: 0 });
    x += width + FORM_GAP.option;
    return placed;
  });
  return { height: FORM_STYLES.option.pitch, marks };
}

function longOption(option: string, book: FontBook): Strip[] {
  const box = { width: WIDTH, left: INDENT, indent: 0, align: 'left' } as const;
  return setLines(`${BOX} ${option}`, FORM_STYLES.option, box, book);
}
