import { Document, Packer } from 'docx';
import type { Paper } from '../../shared/report/paper.ts';
import { pressFor } from '../../shared/report/pdf/press.ts';
import { drawChart } from './draw-chart.ts';
import type { DocumentFonts } from './load-fonts.ts';
import { coreProperties } from './word/core-properties.ts';
import { startDrawing } from './word/draw-picture.ts';
import { wordBody } from './word/word-body.ts';
import { pageFooters, pageProperties } from './word/word-page.ts';
import { wordStyles } from './word/word-styles.ts';
import { withoutClock } from './writing/without-clock.ts';

/**
 * A document as the bytes of a .docx file that a bureau goes on editing: the same text, numbers and measures as in print,
 * headings as Word's own styles. Its text is in the fonts of whoever opens it; only charts are drawn, with `fonts`. The same
 * document gives the same bytes.
 */
export async function docxBytes(paper: Paper, fonts: DocumentFonts): Promise<Uint8Array<ArrayBuffer>> {
  const { figureNumbers } = pressFor(paper, { book: fonts, draw: drawChart });
  if (figureNumbers.size > 0) await startDrawing();
  const { title, author } = paper.properties;
  const document = new Document({
    title,
    creator: author,
    styles: wordStyles(),
    evenAndOddHeaderAndFooters: true,
    compatibility: { version: 15 },
    sections: [
      {
        properties: pageProperties(),
        footers: pageFooters(paper.footNote),
        children: wordBody(paper, { fonts, figureNumbers }),
      },
    ],
  });
  const bytes = await Packer.pack(document, 'uint8array', false, [coreProperties(paper.properties)]);
  return withoutClock(new Uint8Array(bytes));
}
