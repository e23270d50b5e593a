import type { FormBlock, FormPaper } from '../../forms/form-paper.ts';
import type { FontBook } from '../font-book.ts';
import type { LaidOutPage } from '../lay-out.ts';
import { type Bookmark, type Mark, moved } from '../page/marks.ts';
import { setLines } from '../text/set-lines.ts';
import type { TextStyle } from '../theme/text-styles.ts';
import { factStrips } from './fact-strips.ts';
import { formPages } from './form-pages.ts';
import { type FormStrip, gapStrip } from './form-strip.ts';
import { formTableStrips } from './form-table-strips.ts';
import { FORM_GAP, FORM_PAGE, FORM_STYLES } from './form-theme.ts';
import { questionStrips } from './question-strips.ts';

/** A form on A4, one page at least, with the number of pages at the foot of each. */
export function layOutForm(paper: FormPaper, id: string, book: FontBook): LaidOutPage[] {
  const bookmark = { id, parent: null, title: paper.bookmark };
  const pages = formPages(stripsOf(paper, bookmark, book));
  return pages.map((marks, place) => {
    const foot = footOf(paper, `第 ${place + 1} 页，共 ${pages.length} 页`, book);
    return { marks: moved([...marks, ...foot], FORM_PAGE.left, FORM_PAGE.top) };
  });
}

function stripsOf(
  { series, title, facts, blocks }: FormPaper,
  bookmark: Bookmark,
  book: FontBook,
): FormStrip[] {
  return [
    ...lines(series, FORM_STYLES.series, 'center', book, bookmark),
    ...lines(title, FORM_STYLES.title, 'center', book),
    gapStrip(FORM_GAP.block),
    ...factStrips(facts, book),
    gapStrip(FORM_GAP.block),
    ...blocks.flatMap((block) => blockStrips(block, book)),
  ];
}

function blockStrips(block: FormBlock, book: FontBook): FormStrip[] {
  switch (block.kind) {
    case 'text':
      return [...lines(block.text, FORM_STYLES.text, 'justify', book), gapStrip(FORM_GAP.block)];
    case 'question':
      return questionStrips(block, book);
    case 'table':
      return formTableStrips(block, book);
    default:
      return block satisfies never;
  }
}

function footOf({ footNote }: FormPaper, number: string, book: FontBook): Mark[] {
  return [
    ...lines(footNote, FORM_STYLES.foot, 'left', book).slice(0, 1),
    ...lines(number, FORM_STYLES.foot, 'right', book),
  ].flatMap(({ marks }) => moved(marks, 0, FORM_PAGE.foot));
}

function lines(
  text: string,
  style: TextStyle,
  align: 'left' | 'center' | 'right' | 'justify',
  book: FontBook,
  bookmark: Bookmark | null = null,
): FormStrip[] {
  return setLines(text, style, { width: FORM_PAGE.width, left: 0, indent: 0, align, bookmark }, book);
}
