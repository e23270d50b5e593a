import type { PaperFigure } from '../../paper.ts';
import { drawingMarks } from '../drawing/drawing-marks.ts';
import type { FontBook } from '../font-book.ts';
import { blockFlow, type Flow, type Strip } from '../page/flow.ts';
import type { Mark } from '../page/marks.ts';
import type { Press } from '../press.ts';
import { FULL, setLines } from '../text/set-lines.ts';
import { BLOCK, FIGURE, GRID, PAGE } from '../theme/official-page.ts';
import { STYLES } from '../theme/text-styles.ts';
import { inFaces } from './in-faces.ts';

/** A chart with 图1 and its title below it, and how it is read; all on one page. */
export function figureFlow(figure: PaperFigure, { book, draw, figureNumbers }: Press): Flow {
  const { option, title, note } = figure.chart;
  const caption = `图${figureNumbers.get(figure) ?? ''}　${title}`;
  const words = [
    room(FIGURE.aboveCaption),
    ...setLines(caption, STYLES.caption, { ...FULL, align: 'center' }, book),
    room(FIGURE.belowCaption),
    ...setLines(note, STYLES.figureNote, { ...FULL, align: 'justify' }, book),
  ];
  const size = { width: PAGE.area.width, height: drawingHeight(figure, words) };
  const drawing: Strip = { height: size.height, marks: drawn(draw(option, size), book) };
  return blockFlow([drawing, ...words], BLOCK.gap);
}

/** Shapes and texts; a drawing with more in it is left to be printed as a file. */
function drawn(svg: string, book: FontBook): Mark[] {
  const file: Mark = { kind: 'drawing', x: 0, y: 0, width: PAGE.area.width, svg: inFaces(svg, book) };
  return drawingMarks(svg, book) ?? [file];
}

/** As high as the chart wants to be, but no higher than a page with its words. */
function drawingHeight({ chart }: PaperFigure, words: readonly Strip[]): number {
  const taken = words.reduce((sum, { height }) => sum + height, 2 * BLOCK.gap);
  return Math.min(chart.height, GRID.lines * GRID.pitch - taken);
}

function room(height: number): Strip {
  return { height, marks: [] };
}
