import type { PaperFigure } from '../paper.ts';
import type { FontBook } from './font-book.ts';
import { faceFor } from './font-book.ts';
import type { StackNode } from './nodes.ts';
import { PAGE, SIZES, TABLE_PITCH } from './official-page.ts';
import type { Press } from './press.ts';
import { setText } from './set-text.ts';

const CAPTION = { face: 'hei', size: SIZES.caption, pitch: 16 } as const;
const NOTE = { face: 'song', size: SIZES.table, pitch: TABLE_PITCH } as const;

/** A chart with 图1 and its title below it, and how it is read; all on one page. */
export function figureNode(figure: PaperFigure, { book, draw, figureNumbers }: Press): StackNode {
  const { option, height, title, note } = figure.chart;
  const svg = draw(option, { width: PAGE.textWidth, height });
  return {
    stack: [
      { svg: inFaces(svg, book), width: PAGE.textWidth, margin: [0, 8, 0, 4] },
      { ...setText(`图${figureNumbers.get(figure) ?? ''}　${title}`, CAPTION, book), alignment: 'center' },
      { ...setText(note, NOTE, book), alignment: 'justify', margin: [0, 2, 0, 12] },
    ],
    unbreakable: true,
  };
}

/** The drawing with every character that Hei lacks in a face that has it, as `setText` does with text. */
function inFaces(svg: string, book: FontBook): string {
  return svg.replaceAll(
    />([^<>]+)<\/text>/g,
    (_, text: string) => `>${[...text].map(styled).join('')}</text>`,
  );

  function styled(character: string): string {
    const face = faceFor(character.codePointAt(0) ?? 0, 'hei', book) ?? 'hei';
    return face === 'hei' ? character : `<tspan style="font-family:${face}">${character}</tspan>`;
  }
}
