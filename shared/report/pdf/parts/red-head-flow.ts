import type { PaperHead } from '../../paper.ts';
import type { FontBook } from '../font-book.ts';
import { blockFlow, type Flow, type Strip } from '../page/flow.ts';
import { type Mark, moved } from '../page/marks.ts';
import { glyphsOf, widthOf } from '../text/glyphs.ts';
import { FULL, setLines } from '../text/set-lines.ts';
import { COLOURS, GRID, PAGE, RED_HEAD, SIZES } from '../theme/official-page.ts';
import { STYLES, type TextStyle } from '../theme/text-styles.ts';

/** 版头: mark, number and red rule, with the empty lines below it. Without colour for paper that has them already. */
export function redHeadFlows(head: PaperHead | null, book: FontBook): Flow[] {
  if (head === null) return [];
  const style = markStyle(head.mark, book);
  const numberTop = RED_HEAD.markTop + style.pitch + RED_HEAD.blankLines * GRID.pitch;
  const ruleTop = numberTop + (GRID.pitch + SIZES.sanhao) / 2 + RED_HEAD.ruleBelowNumber;
  const number = setLines(head.number, STYLES.text, { ...FULL, align: 'center' }, book);
  const marks = [
    ...(head.isPrinted ? [...markMarks(head.mark, style, book), redRule(ruleTop)] : []),
    ...below(number, numberTop),
  ];
  const lines = Math.ceil(ruleTop / GRID.pitch + RED_HEAD.blankLines - RATHER_LESS);
  return [blockFlow([{ height: lines * GRID.pitch, marks }], 0, { staysWithNext: true })];
}

/** Of a line of the grid that the title may stand nearer to the rule than two lines, rather than three away. */
const RATHER_LESS = 0.15;

/** As large as fits on a line, 初号 at most. */
function markStyle(mark: string, book: FontBook): TextStyle {
  const width = widthOf(glyphsOf(mark, sized(1), book));
  const most = width === 0 ? SIZES.chuhao : PAGE.area.width / width;
  return sized(Math.min(SIZES.chuhao, Math.max(SIZES.erhao, most)));
}

function sized(size: number): TextStyle {
  return { face: 'title', size, pitch: size, tracking: 0 };
}

function markMarks(mark: string, style: TextStyle, book: FontBook): Mark[] {
  const [line] = setLines(mark, style, { ...FULL, align: 'center', colour: COLOURS.red }, book);
  return moved(line?.marks ?? [], 0, RED_HEAD.markTop);
}

function redRule(y: number): Mark {
  return {
    kind: 'rule',
    x: 0,
    y,
    direction: 'across',
    length: PAGE.area.width,
    width: RED_HEAD.ruleWidth,
    colour: COLOURS.red,
  };
}

function below(strips: readonly Strip[], top: number): Mark[] {
  return strips.slice(0, 1).flatMap(({ marks }) => moved(marks, 0, top));
}
