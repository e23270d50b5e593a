import { Document, type ISectionOptions, Packer, SectionType } from 'docx';
import type { Paper } from '../../shared/report/paper.ts';
import { pressFor } from '../../shared/report/pdf/press.ts';
import { TABLE } from '../../shared/report/pdf/theme/official-page.ts';
import { drawChart } from './draw-chart.ts';
import type { DocumentFonts } from './load-fonts.ts';
import { coreProperties } from './word/core-properties.ts';
import { startDrawing } from './word/draw-picture.ts';
import { twips } from './word/units.ts';
import { bodyPieces } from './word/word-body.ts';
import { pageFooters, pageProperties } from './word/word-page.ts';
import type { WordPiece } from './word/word-piece.ts';
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
    sections: sectionsOf(bodyPieces(paper, { fonts, figureNumbers }), paper.footNote),
  });
  const bytes = await Packer.pack(document, 'uint8array', false, [coreProperties(paper.properties)]);
  return withoutClock(new Uint8Array(bytes));
}

/** Word changes the number of columns from section to section; all but the first go on on the same page. */
function sectionsOf(pieces: readonly WordPiece[], footNote: string): ISectionOptions[] {
  return runsOf(pieces).map(({ isHalved, children }, place) => ({
    properties: {
      ...pageProperties(),
      ...(place > 0 && { type: SectionType.CONTINUOUS }),
      ...(isHalved && { column: { count: 2, space: twips(TABLE.betweenHalves) } }),
    },
    ...(place === 0 && { footers: pageFooters(footNote) }),
    children,
  }));
}

/** Neighbours of the same width together. */
function runsOf(pieces: readonly WordPiece[]): WordPiece[] {
  const runs: WordPiece[] = [];
  for (const { isHalved, children } of pieces) {
    const last = runs.at(-1);
    if (last?.isHalved === isHalved)
      runs.splice(-1, 1, { isHalved, children: [...last.children, ...children] });
    else runs.push({ isHalved, children });
  }
  return runs;
}
