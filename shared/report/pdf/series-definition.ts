import type { Paper } from '../paper.ts';
import { type LaidOutPage, layOut } from './lay-out.ts';
import type { PdfDefinition } from './nodes.ts';
import type { Bookmark, Mark } from './page/marks.ts';
import { pagesDefinition } from './paper-definition.ts';
import type { PressTools } from './press.ts';

/** A document among others, under the name by which a reader finds it there. */
export interface SeriesPaper {
  readonly bookmark: string;
  readonly paper: Paper;
}

/**
 * Documents one after the other as one definition for pdfmake: each begins on a page of its own that is numbered 1, and has
 * one bookmark.
 */
export function seriesDefinition(
  papers: readonly [SeriesPaper, ...SeriesPaper[]],
  tools: PressTools,
): PdfDefinition {
  const pages = papers.flatMap(({ bookmark, paper }, place) =>
    underOneBookmark(layOut(paper, tools), { id: `document-${place + 1}`, parent: null, title: bookmark }),
  );
  return pagesDefinition(pages, papers[0].paper.properties, tools.book);
}

/** On the first text of the first page; what the document itself would have bookmarked is not. */
function underOneBookmark(pages: readonly LaidOutPage[], bookmark: Bookmark): LaidOutPage[] {
  let isSet = false;
  return pages.map(({ marks }) => ({
    marks: marks.map((mark): Mark => {
      if (mark.kind !== 'text') return mark;
      const here = isSet ? null : bookmark;
      isSet = true;
      return { ...mark, bookmark: here };
    }),
  }));
}
