import type { ChartOption } from '../../chart/chart.ts';
import type { Paper, PaperFigure, Section } from '../paper.ts';
import type { FontBook } from './font-book.ts';

/** What laying a document out asks of the world around it. */
export interface PressTools {
  readonly book: FontBook;
  /** Draws a chart of this size, in points, as the text of an SVG file. */
  draw(option: ChartOption, size: { readonly width: number; readonly height: number }): string;
}

/** The tools together with what is known of the whole document. */
export interface Press extends PressTools {
  /** Figures count from 1 through the document. */
  readonly figureNumbers: ReadonlyMap<PaperFigure, number>;
}

/** The tools made ready for one document. */
export function pressFor({ sections, attachments }: Paper, tools: PressTools): Press {
  const figures = [...sections.flatMap(blocksOf), ...attachments.flatMap(({ blocks }) => blocks)].filter(
    (block) => block.kind === 'figure',
  );
  return { ...tools, figureNumbers: new Map(figures.map((figure, place) => [figure, place + 1])) };
}

function blocksOf({ blocks, sections }: Section): Section['blocks'] {
  return [...blocks, ...sections.flatMap(blocksOf)];
}
