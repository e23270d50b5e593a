import { HeadingLevel, Paragraph, TextRun } from 'docx';
import { attachmentNumber, headingNumber } from '../../../shared/report/numbering.ts';
import type { Attachment, Block, Paper, PaperFigure, Section } from '../../../shared/report/paper.ts';
import { BLOCK, GRID } from '../../../shared/report/pdf/theme/official-page.ts';
import type { DocumentFonts } from '../load-fonts.ts';
import { twips } from './units.ts';
import { figureParagraphs } from './word-figure.ts';
import {
  attachmentNoteParagraphs,
  headParagraphs,
  recipientParagraphs,
  signatureParagraphs,
} from './word-frame.ts';
import { imprintTable } from './word-imprint.ts';
import { piece, type WordPiece } from './word-piece.ts';
import { STYLE_IDS } from './word-styles.ts';
import { keyFiguresTable, wordTable } from './word-tables.ts';
import { wordText } from './word-text.ts';

/** What the parts of one document share. */
export interface WordPress {
  readonly fonts: DocumentFonts;
  /** Figures count from 1 through the document. */
  readonly figureNumbers: ReadonlyMap<PaperFigure, number>;
}

/** Beyond these there are no headings in official documents. */
const HEADINGS = [
  HeadingLevel.HEADING_1,
  HeadingLevel.HEADING_2,
  HeadingLevel.HEADING_3,
  HeadingLevel.HEADING_4,
] as const;

/** Everything a document says, in its order. */
export function bodyPieces(paper: Paper, press: WordPress): WordPiece[] {
  const { head, signature, imprint } = paper;
  return [
    piece(...headParagraphs(head), titleParagraph(paper.title), ...recipientParagraphs(paper.recipient)),
    ...paper.opening.map((block) => blockPiece(block, press)),
    ...sectionPieces(paper.sections, 0, press),
    ...paper.ending.map((block) => blockPiece(block, press)),
    piece(
      ...attachmentNoteParagraphs(paper.attachments),
      ...(signature === null ? [] : signatureParagraphs(signature, head !== null)),
    ),
    ...paper.attachments.flatMap((attachment, place) =>
      attachmentPieces(attachment, attachmentNumber(place, paper.attachments.length), press),
    ),
    ...(imprint === null ? [] : [piece(imprintTable(imprint), room())]),
  ];
}

function titleParagraph(lines: readonly string[]): Paragraph {
  const children = lines.map(
    (line, place) => new TextRun({ text: wordText(line), break: place === 0 ? 0 : 1 }),
  );
  return new Paragraph({
    heading: HeadingLevel.TITLE,
    spacing: { after: twips(GRID.pitch) },
    children,
  });
}

function sectionPieces(sections: readonly Section[], depth: number, press: WordPress): WordPiece[] {
  return sections.flatMap(({ heading, blocks, sections: deeper }, place) => [
    piece(headingParagraph(`${headingNumber(depth, place)}${heading}`, depth)),
    ...blocks.map((block) => blockPiece(block, press)),
    ...sectionPieces(deeper, depth + 1, press),
  ]);
}

function headingParagraph(text: string, depth: number): Paragraph {
  const level = HEADINGS[Math.min(depth, HEADINGS.length - 1)] ?? HeadingLevel.HEADING_4;
  return new Paragraph({
    heading: level,
    autoSpaceEastAsianText: false,
    children: [new TextRun(wordText(text))],
  });
}

function blockPiece(block: Block, press: WordPress): WordPiece {
  switch (block.kind) {
    case 'paragraph':
      return piece(textParagraph(block.text));
    case 'table':
      return { children: [room(), wordTable(block), room()], isHalved: block.isHalved };
    case 'figure':
      return piece(...figureParagraphs(block, press.figureNumbers.get(block) ?? 0, press.fonts));
    case 'key-figures':
      return piece(room(), keyFiguresTable(block), room());
    default:
      return block satisfies never;
  }
}

function textParagraph(text: string): Paragraph {
  return new Paragraph({
    style: STYLE_IDS.text,
    autoSpaceEastAsianText: false,
    children: [new TextRun(wordText(text))],
  });
}

/** Around a table; it also keeps two tables from becoming one. */
function room(): Paragraph {
  return new Paragraph({ style: STYLE_IDS.tableCell, spacing: { line: twips(2 * BLOCK.gap) } });
}

/** 附件1 on the first line of a new page, its title on the third. */
function attachmentPieces({ title, blocks }: Attachment, number: string, press: WordPress): WordPiece[] {
  const line = twips(GRID.pitch);
  return [
    piece(
      new Paragraph({
        style: STYLE_IDS.attachmentNumber,
        pageBreakBefore: true,
        keepNext: true,
        children: [new TextRun(number)],
      }),
      new Paragraph({
        style: STYLE_IDS.attachmentTitle,
        keepNext: true,
        spacing: { before: line, after: line },
        children: [new TextRun(wordText(title))],
      }),
    ),
    ...blocks.map((block) => blockPiece(block, press)),
  ];
}
