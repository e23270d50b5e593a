import type { FormPaper } from '../../forms/form-paper.ts';
import type { FontBook } from '../font-book.ts';
import type { PdfDefinition } from '../nodes.ts';
import { pagesDefinition } from '../paper-definition.ts';
import { layOutForm } from './lay-out-form.ts';

/** Forms one after the other as one definition for pdfmake: each begins on a page of its own and has one bookmark. */
export function formsDefinition(papers: readonly [FormPaper, ...FormPaper[]], book: FontBook): PdfDefinition {
  const pages = papers.flatMap((paper, place) => layOutForm(paper, `form-${place + 1}`, book));
  return pagesDefinition(pages, papers[0].properties, book);
}
