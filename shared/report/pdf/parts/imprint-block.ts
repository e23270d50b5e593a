import type { Imprint } from '../../paper.ts';
import type { FontBook } from '../font-book.ts';
import type { Strip } from '../page/flow.ts';
import { type Mark, moved, type RuleMark } from '../page/marks.ts';
import { glyphsOf, widthOf } from '../text/glyphs.ts';
import { FULL, setLines, type TextBox } from '../text/set-lines.ts';
import { COLOURS, IMPRINT, PAGE, SIZES } from '../theme/official-page.ts';
import { STYLES } from '../theme/text-styles.ts';

const STYLE = STYLES.imprint;
/** One character at either side. */
const INSIDE: TextBox = { ...FULL, left: SIZES.sihao, width: PAGE.area.width - 2 * SIZES.sihao };

/** 版记: whom it is copied to, who issued it and when, between rules; its last rule is its lower edge. */
export function imprintBlock({ copies, issuer, date }: Imprint, book: FontBook): Strip {
  const copied = copies === '' ? [] : copiesLines(copies, book);
  const rows = [copied, issuedLines(issuer, date, book)].filter((row) => row.length > 0);
  const marks: Mark[] = [];
  let top = 0;
  rows.forEach((row, place) => {
    marks.push(rule(top, place === 0 ? IMPRINT.outerRule : IMPRINT.innerRule));
    for (const strip of row) {
      marks.push(...moved(strip.marks, 0, top));
      top += strip.height;
    }
  });
  return { height: top, marks: [...marks, rule(top, IMPRINT.outerRule)] };
}

/** 抄送：…。 with its further lines below what follows the colon. */
function copiesLines(copies: string, book: FontBook): Strip[] {
  const lead = '抄送：';
  const width = widthOf(glyphsOf(lead, STYLE, book));
  const [first] = setLines(lead, STYLE, INSIDE, book);
  const box: TextBox = {
    ...INSIDE,
    left: INSIDE.left + width,
    width: INSIDE.width - width,
    align: 'justify',
  };
  const lines = setLines(`${copies}。`, STYLE, box, book);
  return lines.map((line, place) =>
    place === 0 ? { ...line, marks: [...(first?.marks ?? []), ...line.marks] } : line,
  );
}

/** The issuer at the left, in as many lines as it takes beside the date, which stands in the last of them. */
function issuedLines(issuer: string, date: string, book: FontBook): Strip[] {
  const issued = `${date}印发`;
  const dateWidth = widthOf(glyphsOf(issued, STYLE, book)) + SIZES.sihao;
  const lines = setLines(issuer, STYLE, { ...INSIDE, width: INSIDE.width - dateWidth }, book);
  const [right] = setLines(issued, STYLE, { ...INSIDE, align: 'right' }, book);
  const last = lines.at(-1)?.marks ?? [];
  const lastLine = { height: STYLE.pitch, marks: [...last, ...(right?.marks ?? [])] };
  return [...lines.slice(0, -1), lastLine];
}

function rule(y: number, width: number): RuleMark {
  return {
    kind: 'rule',
    x: 0,
    y,
    direction: 'across',
    length: PAGE.area.width,
    width,
    colour: COLOURS.text,
  };
}
