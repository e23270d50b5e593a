import type { FormFact } from '../../forms/form-paper.ts';
import type { FontBook } from '../font-book.ts';
import type { Mark } from '../page/marks.ts';
import { glyphsOf, widthOf } from '../text/glyphs.ts';
import { lineMarks } from '../text/line-marks.ts';
import { COLOURS } from '../theme/official-page.ts';
import type { FormStrip } from './form-strip.ts';
import { BLANK_LINE, FORM_GAP, FORM_PAGE, FORM_STYLES } from './form-theme.ts';

const STYLE = FORM_STYLES.fact;

/** A fact as it stands in its line: its text, and how long a line to write on follows it. */
interface SetFact {
  readonly text: string;
  readonly blank: number;
  readonly width: number;
}

/** 「小区：兆丰嘉园　　日期：______」 beside each other, on as many lines as they need. */
export function factStrips(facts: readonly FormFact[], book: FontBook): FormStrip[] {
  const lines: SetFact[][] = [];
  let free = 0;
  for (const fact of facts.map((one) => setFact(one, book))) {
    if (fact.width <= free) lines.at(-1)?.push(fact);
    else lines.push([fact]);
    free = (fact.width <= free ? free : FORM_PAGE.width) - fact.width - FORM_GAP.fact;
  }
  return lines.map((line) => ({ height: STYLE.pitch, marks: marksOf(line, book) }));
}

function setFact({ label, value }: FormFact, book: FontBook): SetFact {
  const text = `${label}：${value}`;
  const blank = value === '' ? BLANK_LINE : 0;
  return { text, blank, width: widthOf(glyphsOf(text, STYLE, book)) + blank };
}

function marksOf(line: readonly SetFact[], book: FontBook): Mark[] {
  let x = 0;
  return line.flatMap(({ text, blank, width }): Mark[] => {
    const glyphs = glyphsOf(text, STYLE, book);
    const marks: Mark[] = lineMarks({ glyphs, width, spacing: 0 }, STYLE, { x, top: 0 });
    const end = x + width;
    x = end + FORM_GAP.fact;
    if (blank === 0) return marks;
    const y = STYLE.pitch / 2 + STYLE.size / 2 + 1;
    return [
      ...marks,
      {
        kind: 'rule',
        x: end - blank,
        y,
        direction: 'across',
        length: blank,
        width: 0.5,
        colour: COLOURS.text,
      },
    ];
  });
}
