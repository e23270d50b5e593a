import type { CompoundScore } from '../../model/scores.ts';
import { typeName } from '../../model/type-name.ts';
import { cutText } from '../cut-text.ts';
import { NO_FIGURE, scoreText } from '../figures.ts';
import type { Fillings } from '../fill-text.ts';
import { firstStageThatFits } from '../first-that-fits.ts';
import { fitsOnPages } from '../fits-on-pages.ts';
import { officialPaper } from '../official-paper.ts';
import type { Paper, Section } from '../paper.ts';
import type { ReportInput } from '../report-input.ts';
import { indicatorSection } from './indicator-section.ts';
import type { LetterContext } from './letter-context.ts';
import { LETTER_STAGES, type LetterExtent } from './letter-extent.ts';
import { letterTitle } from './letter-title.ts';
import { itemsSection } from './mending-section.ts';
import { resultSection } from './result-section.ts';
import { shortfallSection } from './shortfall-section.ts';
import { voicesSection } from './voices-section.ts';
import { yearSection } from './year-section.ts';

/**
 * 小区评估意见书: one compound's result beside its type, what it fell short of and what helps, what residents said. Of two
 * pages: it says less where it would take more.
 */
export function buildCompoundLetter(
  input: ReportInput,
  compound: CompoundScore,
  context: LetterContext,
): Paper {
  const letterAt = (extent: LetterExtent) => letterOf(input, compound, context, extent);
  return firstStageThatFits(LETTER_STAGES, letterAt, (paper) => fitsOnPages(paper, PAGES));
}

/** The sheet of paper that it is printed on. */
const PAGES = 2;

function letterOf(
  input: ReportInput,
  compound: CompoundScore,
  context: LetterContext,
  extent: LetterExtent,
): Paper {
  return officialPaper(input, {
    kind: 'letter',
    fillings: compoundFillings(input, compound),
    title: letterTitle(input, compound),
    sections: sectionsOf(input, compound, context, extent),
    attachments: [],
  });
}

function sectionsOf(
  input: ReportInput,
  compound: CompoundScore,
  context: LetterContext,
  extent: LetterExtent,
): Section[] {
  const result = resultSection(input, compound, context, extent);
  const items = itemsSection(input, compound, context, extent);
  const voices = voicesSection(input, compound, context, extent);
  return input.run.scores.phase === 'annual'
    ? [result, yearSection(input, compound, context), ...items, ...voices]
    : [
        result,
        shortfallSection(input, compound, context, extent),
        ...items,
        ...indicatorSection(input, compound, context, extent),
        ...voices,
      ];
}

/** What texts of the settings may say of a compound. */
function compoundFillings({ guideline }: ReportInput, compound: CompoundScore): Fillings {
  const short = (text: string) => cutText(text, LONGEST_FILLING);
  return {
    街镇: short(compound.subdistrict),
    居委会: short(compound.committee),
    小区: short(compound.name),
    编号: short(compound.code),
    类型: short(typeName(guideline.types, compound.type)),
    得分: scoreText(compound.score, guideline),
    等次: compound.grade ?? NO_FIGURE,
  };
}

const LONGEST_FILLING = 40;
