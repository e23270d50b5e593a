import { type FileChild, HeadingLevel, Paragraph, TextRun } from 'docx';
import { attachmentNumber, headingNumber } from '../../../shared/report/numbering.ts';
import type { Attachment, Block, Paper, PaperFigure, Section } from '../../../shared/report/paper.ts';
import { BLOCK, GRID } from '../../../shared/report/pdf/theme/official-page.ts';
import type { DocumentFonts } from '../load-fonts.ts';
import { keyFiguresTable } from './key-figures.ts';
import { wordTable } from './paper-table.ts';
import { twips } from './units.ts';
import { figureParagraphs } from './word-figure.ts';
import {
  attachmentNoteParagraphs,
  headParagraphs,
  recipientParagraphs,
  signatureParagraphs,
} from './word-frame.ts';
import { imprintTable } from './word-imprint.ts';
import { STYLE_IDS } from './word-styles.ts';
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
export function wordBody(paper: Paper, press: WordPress): FileChild[] {
  const { head, signature, attachments, imprint } = paper;
  return [
    ...headParagraphs(head),
    titleParagraph(paper.title),
    ...recipientParagraphs(paper.recipient),
    ...blockChildren(paper.opening, press),
    ...sectionChildren(paper.sections, 0, press),
    ...blockChildren(paper.ending, press),
    ...attachmentNoteParagraphs(attachments),
    ...(signature === null ? [] : signatureParagraphs(signature, head !== null)),
    ...attachments.flatMap((attachment, place) =>
      attachmentChildren(attachment, attachmentNumber(place, attachments.length), press),
    ),
    ...(imprint === null ? [] : [emptyLine(), imprintTable(imprint), room()]),
  ];
}

function titleParagraph(lines: readonly string[]): Paragraph {
  const children = lines.map(
    (line, place) => new TextRun({ text: wordText(line), break: place === 0 ? 0 : 1 }),
  );
  return new Paragraph({ heading: HeadingLevel.TITLE, spacing: { after: twips(GRID.pitch) }, children });
}

function sectionChildren(sections: readonly Section[], depth: number, press: WordPress): FileChild[] {
  return sections.flatMap(({ heading, blocks, sections: deeper }, place) => [
    headingParagraph(`${headingNumber(depth, place)}${heading}`, depth),
    ...blockChildren(blocks, press),
    ...sectionChildren(deeper, depth + 1, press),
  ]);
}

function headingParagraph(text: string, depth: number): Paragraph {
  const heading = HEADINGS[depth] ?? HeadingLevel.HEADING_4;
  return new Paragraph({ heading, children: [new TextRun(wordText(text))] });
}

function blockChildren(blocks: readonly Block[], press: WordPress): FileChild[] {
  return blocks.flatMap((block) => childrenOf(block, press));
}

function childrenOf(block: Block, press: WordPress): FileChild[] {
  switch (block.kind) {
    case 'paragraph':
      return [textParagraph(block.text)];
    case 'table':
      return [room(true), wordTable(block), room()];
    case 'figure':
      return figureParagraphs(block, press.figureNumbers.get(block) ?? 0, press.fonts);
    case 'key-figures':
      return [room(true), keyFiguresTable(block), room()];
    default:
      return block satisfies never;
  }
}

function textParagraph(text: string): Paragraph {
  return new Paragraph({
    style: STYLE_IDS.text,
    children: [new TextRun(wordText(text))],
  });
}

/** Above and below a table; it also keeps two tables from becoming one. The one above stays with the table. */
function room(keepNext = false): Paragraph {
  return new Paragraph({ style: STYLE_IDS.tableCell, keepNext, spacing: { line: twips(2 * BLOCK.gap) } });
}

function emptyLine(): Paragraph {
  return new Paragraph({ style: STYLE_IDS.recipient });
}

/** 附件1 on the first line of a new page, its title on the third. */
function attachmentChildren({ title, blocks }: Attachment, number: string, press: WordPress): FileChild[] {
  const line = twips(GRID.pitch);
  return [
    new Paragraph({
      style: STYLE_IDS.attachmentNumber,
      pageBreakBefore: true,
      children: [new TextRun(number)],
    }),
    new Paragraph({
      style: STYLE_IDS.attachmentTitle,
      spacing: { before: line, after: line },
      children: [new TextRun(wordText(title))],
    }),
    ...blockChildren(blocks, press),
  ];
}
