import type { Portrait } from '../../action/portrait/portrait.ts';
import { cutText } from '../cut-text.ts';
import { firstThatFits } from '../first-that-fits.ts';
import { fitsOnPages } from '../fits-on-pages.ts';
import { paperProperties } from '../official-paper.ts';
import type { Paper } from '../paper.ts';
import type { ReportInput } from '../report-input.ts';
import { PORTRAIT_EXTENTS, type PortraitExtent } from './portrait-extent.ts';
import { factsAndAspects, shortfallTable, standingsTable } from './portrait-tables.ts';
import { wordsTable } from './portrait-words.ts';

/**
 * 小区画像 on paper: a plain sheet without number and signature, for whoever prepares a visit. Of one page: it says less where it
 * would take more.
 */
export function buildPortrait(input: ReportInput, portrait: Portrait): Paper {
  const portraitAt = (extent: PortraitExtent) => portraitOf(input, portrait, extent);
  return firstThatFits(PORTRAIT_EXTENTS, portraitAt, (paper) => fitsOnPages(paper, 1));
}

function portraitOf(input: ReportInput, portrait: Portrait, extent: PortraitExtent): Paper {
  const title = titleOf(input, portrait);
  return {
    head: null,
    title,
    recipient: '',
    opening: [
      ...standingsTable(portrait),
      factsAndAspects(portrait, extent),
      ...shortfallTable(portrait, extent),
      wordsTable(input, portrait, extent),
    ],
    sections: [],
    ending: [],
    signature: null,
    attachments: [],
    imprint: null,
    footNote: input.exercise ? '演练，不作正式成绩使用' : '',
    properties: paperProperties(input, title.join('')),
  };
}

/** On one line where it is not too long for that. */
function titleOf({ year, exercise }: ReportInput, { name, code }: Portrait): string[] {
  const whose = `${cutText(name, LONGEST_NAME)}（${cutText(code, LONGEST_CODE)}）`;
  const what = `${year}年度小区画像${exercise ? '（演练）' : ''}`;
  return whose.length + what.length <= LINE ? [`${whose}${what}`] : [whose, what];
}

const LONGEST_NAME = 20;
const LONGEST_CODE = 16;
/** Characters of the title's size. */
const LINE = 22;
