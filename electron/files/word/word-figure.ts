import { ImageRun, Paragraph, TextRun } from 'docx';
import type { PaperFigure } from '../../../shared/report/paper.ts';
import { PAGE } from '../../../shared/report/pdf/theme/official-page.ts';
import { drawChart } from '../draw-chart.ts';
import type { DocumentFonts } from '../load-fonts.ts';
import { drawPicture } from './draw-picture.ts';
import { pixels } from './units.ts';
import { STYLE_IDS } from './word-styles.ts';
import { wordText } from './word-text.ts';

/** What Word draws the text of a chart in. */
const FACES_OF_WORD = '黑体, SimHei, Heiti SC, Noto Sans SC, sans-serif';

/** A chart with 图1 and its title below it, and how it is read; all on one page. */
export function figureParagraphs({ chart }: PaperFigure, number: number, fonts: DocumentFonts): Paragraph[] {
  const size = { width: PAGE.area.width, height: chart.height };
  const svg = drawChart(chart.option, size);
  const caption = `图${number}　${chart.title}`;
  const picture = new ImageRun({
    type: 'svg',
    data: Buffer.from(inFacesOfWord(svg)),
    fallback: { type: 'png', data: drawPicture(svg, fonts) },
    transformation: { width: pixels(size.width), height: pixels(size.height) },
    altText: {
      id: String(number),
      name: `图${number}`,
      title: wordText(caption),
      description: wordText(chart.note),
    },
  });
  return [
    new Paragraph({ style: STYLE_IDS.figure, children: [picture] }),
    new Paragraph({
      style: STYLE_IDS.caption,
      keepNext: chart.note !== '',
      children: [new TextRun(wordText(caption))],
    }),
    ...(chart.note === ''
      ? []
      : [new Paragraph({ style: STYLE_IDS.figureNote, children: [new TextRun(wordText(chart.note))] })]),
  ];
}

function inFacesOfWord(svg: string): string {
  return svg
    .replaceAll(/font-family="[^"]*"/g, `font-family="${FACES_OF_WORD}"`)
    .replaceAll(/font-family:[^;"]*/g, `font-family:${FACES_OF_WORD}`);
}
