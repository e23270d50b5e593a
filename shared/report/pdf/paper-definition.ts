import type { Paper, PaperProperties } from '../paper.ts';
import type { FontBook } from './font-book.ts';
import { type LaidOutPage, layOut } from './lay-out.ts';
import type { PdfDefinition } from './nodes.ts';
import { pageNodes } from './page-nodes.ts';
import type { PressTools } from './press.ts';
import { PAGE } from './theme/official-page.ts';

/** A document laid out as official documents are, as a definition for pdfmake. */
export function paperDefinition(paper: Paper, tools: PressTools): PdfDefinition {
  return pagesDefinition(layOut(paper, tools), paper.properties, tools.book);
}

/** Pages one after the other as a definition for pdfmake. */
export function pagesDefinition(
  pages: readonly LaidOutPage[],
  { title, author, keywords, createdAt }: PaperProperties,
  book: FontBook,
): PdfDefinition {
  return {
    pageSize: PAGE.size,
    pageMargins: 0,
    language: 'zh-CN',
    displayTitle: true,
    info: {
      ...{ title, author, keywords },
      ...{ creator: 'Daoze', producer: 'Daoze', creationDate: new Date(createdAt) },
    },
    content: pages.flatMap((page, place) => pageNodes(page, place === 0, book)),
  };
}
