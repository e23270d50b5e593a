import { chineseNumeral } from '../chinese-numeral.ts';
import {
  type Attachment,
  type Block,
  column,
  type Paper,
  type Section,
  type Signature,
  table,
} from '../paper.ts';
import { figureNode } from './figure-node.ts';
import type { FontBook } from './font-book.ts';
import type { ColumnsNode, ContentNode, PdfDefinition, TextNode } from './nodes.ts';
import { LINE_PITCH, PAGE, SIZES, TITLE_PITCH } from './official-page.ts';
import { type Press, type PressTools, pressFor } from './press.ts';
import { setText, type TextStyle } from './set-text.ts';
import { tableNode } from './table-node.ts';

const TITLE: TextStyle = { face: 'title', size: SIZES.title, pitch: TITLE_PITCH };
const TEXT: TextStyle = { face: 'text', size: SIZES.text, pitch: LINE_PITCH };
const FOOT: TextStyle = { face: 'song', size: SIZES.footer, pitch: SIZES.footer * 1.5 };
/** By depth: 一、 in Hei; （一） in Kai; 1. as the text. */
const HEADINGS: readonly TextStyle[] = [{ ...TEXT, face: 'hei' }, { ...TEXT, face: 'kai' }, TEXT];
const INDENT = 2 * SIZES.text;

/** A document laid out as official documents are, as a definition for pdfmake. */
export function paperDefinition(paper: Paper, tools: PressTools): PdfDefinition {
  const press = pressFor(paper, tools);
  const { book } = press;
  const { title, author, createdAt } = paper.properties;
  return {
    pageSize: PAGE.size,
    pageMargins: [...PAGE.margins],
    language: 'zh-CN',
    displayTitle: true,
    info: { title, author, creator: 'Daoze', producer: 'Daoze', creationDate: new Date(createdAt) },
    defaultStyle: { font: 'text', fontSize: SIZES.text },
    content: [
      ...titleNodes(paper.title, book),
      ...recipientNodes(paper.recipient, book),
      ...paper.opening.map((block) => blockNode(block, press)),
      ...sectionNodes(paper.sections, 0, press),
      ...paper.ending.map((block) => blockNode(block, press)),
      ...attachmentNote(paper.attachments, book),
      ...signatureNodes(paper.signature, book),
      ...paper.attachments.flatMap((attachment, place) =>
        attachmentNodes(attachment, paper.attachments.length === 1 ? '附件' : `附件${place + 1}`, press),
      ),
    ],
    footer: (page) => footer(page, paper.footNote, book),
  };
}

function titleNodes(lines: readonly string[], book: FontBook): TextNode[] {
  return lines.map((line, place) => ({
    ...setText(line, TITLE, book),
    alignment: 'center',
    margin: [0, 0, 0, place === lines.length - 1 ? LINE_PITCH : 0],
  }));
}

function sectionNodes(sections: readonly Section[], depth: number, press: Press): ContentNode[] {
  return sections.flatMap(({ heading, blocks, sections: deeper }, place) =>
    keepTogether(headingNode(heading, place + 1, depth, press.book), [
      ...blocks.map((block) => blockNode(block, press)),
      ...sectionNodes(deeper, depth + 1, press),
    ]),
  );
}

/** A heading stays with what follows it, unless that is a long table. */
function keepTogether(heading: TextNode, [next, ...rest]: ContentNode[]): ContentNode[] {
  if (next === undefined) return [heading];
  if ('table' in next && !next.unbreakable) return [heading, next, ...rest];
  const stack = 'stack' in next ? next.stack : [next];
  return [{ stack: [heading, ...stack], unbreakable: true }, ...rest];
}

function headingNode(heading: string, number: number, depth: number, book: FontBook): TextNode {
  const style = HEADINGS[depth] ?? TEXT;
  const numbers = [`${chineseNumeral(number)}、`, `（${chineseNumeral(number)}）`, `${number}. `];
  return { ...setText(`${numbers[depth] ?? ''}${heading}`, style, book), leadingIndent: INDENT };
}

function blockNode(block: Block, press: Press): ContentNode {
  switch (block.kind) {
    case 'paragraph':
      return { ...setText(block.text, TEXT, press.book), leadingIndent: INDENT, alignment: 'justify' };
    case 'table':
      return tableNode(block, press.book);
    case 'figure':
      return figureNode(block, press);
    case 'key-figures':
      return tableNode(
        table(
          block.figures.map(({ label }) => column(label, 1)),
          [block.figures.map(({ value }) => value)],
        ),
        press.book,
      );
    default:
      return block satisfies never;
  }
}

function attachmentNote(attachments: readonly Attachment[], book: FontBook): TextNode[] {
  return attachments.map(({ title }, place) => {
    const number = attachments.length === 1 ? '' : `${place + 1}. `;
    const first = place === 0;
    return {
      ...setText(`${first ? '附件：' : ''}${number}${title}`, TEXT, book),
      margin: [first ? INDENT : INDENT + 3 * SIZES.text, first ? LINE_PITCH : 0, 0, 0],
    };
  });
}

function recipientNodes(recipient: string, book: FontBook): TextNode[] {
  return recipient === '' ? [] : [setText(`${recipient}：`, TEXT, book)];
}

function signatureNodes(signature: Signature | null, book: FontBook): TextNode[] {
  if (signature === null) return [];
  return [signature.issuer, signature.date]
    .filter((line) => line !== '')
    .map((line, place) => ({
      ...setText(line, TEXT, book),
      alignment: 'right',
      margin: [0, place === 0 ? LINE_PITCH : 0, 4 * SIZES.text, 0],
    }));
}

function attachmentNodes({ title, blocks }: Attachment, number: string, press: Press): ContentNode[] {
  const { book } = press;
  return [
    { ...setText(number, { ...TEXT, face: 'hei' }, book), pageBreak: 'before' },
    { ...setText(title, TITLE, book), alignment: 'center', margin: [0, LINE_PITCH, 0, LINE_PITCH] },
    ...blocks.map((block) => blockNode(block, press)),
  ];
}

/** — 1 —, one character in from the outer edge: odd pages right, even pages left; the note opposite. */
function footer(page: number, note: string, book: FontBook): ColumnsNode {
  const [left, , right] = PAGE.margins;
  const isOdd = page % 2 === 1;
  const number: TextNode = { ...setText(`— ${page} —`, FOOT, book), alignment: isOdd ? 'right' : 'left' };
  const aside: TextNode = { ...setText(note, FOOT, book), alignment: isOdd ? 'left' : 'right' };
  return {
    columns: isOdd ? [aside, number] : [number, aside],
    margin: [left + SIZES.footer, PAGE.footerDrop, right + SIZES.footer, 0],
  };
}
