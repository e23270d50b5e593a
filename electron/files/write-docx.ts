import { Document, HeadingLevel, Packer, Paragraph } from 'docx';
import type { Block, Paper, Section } from '../../shared/report/paper.ts';

/** A document as the bytes of a .docx file. */
export async function docxBytes(paper: Paper): Promise<Uint8Array<ArrayBuffer>> {
  const children = [
    ...paper.title.map((text) => new Paragraph({ text, heading: HeadingLevel.TITLE })),
    ...paper.opening.flatMap(blockParagraphs),
    ...paper.sections.flatMap(sectionParagraphs),
    ...paper.ending.flatMap(blockParagraphs),
    ...paper.attachments.flatMap(({ title, blocks }) => [
      new Paragraph({ text: title, heading: HeadingLevel.TITLE, pageBreakBefore: true }),
      ...blocks.flatMap(blockParagraphs),
    ]),
  ];
  return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}

function sectionParagraphs({ heading, blocks, sections }: Section): Paragraph[] {
  return [
    new Paragraph({ text: heading, heading: HeadingLevel.HEADING_1 }),
    ...blocks.flatMap(blockParagraphs),
    ...sections.flatMap(sectionParagraphs),
  ];
}

function blockParagraphs(block: Block): Paragraph[] {
  switch (block.kind) {
    case 'paragraph':
      return [new Paragraph(block.text)];
    case 'table':
      return block.rows.map((row) => new Paragraph(row.join('　')));
    case 'figure':
      return [new Paragraph(block.chart.title)];
    case 'key-figures':
      return block.figures.map(({ label, value }) => new Paragraph(`${label}：${value}`));
    default:
      return block satisfies never;
  }
}
