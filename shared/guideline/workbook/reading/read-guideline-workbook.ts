import type { Problem } from '../../../problems/problem.ts';
import { ok, type Result, refused } from '../../../problems/result.ts';
import { severityOf } from '../../../problems/say-problem.ts';
import { type GuidelineReading, judgeGuideline } from '../../judge-guideline.ts';
import { checkSheets, visible } from './check-sheets.ts';
import { besidesMissing } from './missing-sheets.ts';
import { besidesNoted, placed } from './placed-problems.ts';
import { readDocument } from './read-document.ts';
import type { OpenedSheet } from './read-table.ts';
import { Signposts } from './signposts.ts';

/**
 * Reads a guideline from the sheets of a workbook; refuses it with every reason at once, each with sheet,
 * row and column. Sheets that it does not know are left alone; which sheet is which is settled before all else.
 */
export function readGuidelineWorkbook(sheets: readonly OpenedSheet[]): Result<GuidelineReading> {
  const noted = checkSheets(sheets);
  return noted.some(isError) ? refused(...noted.filter(isError)) : readVisible(visible(sheets), noted);
}

/** @param noted what was said of the sheets as a whole; what is noted of their cells is added */
function readVisible(sheets: readonly OpenedSheet[], noted: Problem[]): Result<GuidelineReading> {
  const signposts = new Signposts();
  const judged = judgeGuideline(readDocument(sheets, noted, signposts));
  const errors = noted.filter(isError);
  if (judged.ok && errors.length === 0) {
    const { guideline, warnings } = judged.value;
    return ok({ guideline, warnings: unrepeated([...noted, ...placed(warnings, signposts)]) });
  }
  // Advice on what was read by half would be about something else than what is meant.
  const found = judged.ok ? [] : placed(judged.problems, signposts, errors);
  return refused(...unrepeated([...besidesMissing(noted, sheets), ...besidesNoted(found, errors)]));
}

function isError(one: Problem): boolean {
  return severityOf(one) === 'error';
}

/** A cell that is looked at twice has its trouble once. */
function unrepeated(problems: readonly Problem[]): Problem[] {
  return [
    ...new Map(problems.map((one) => [JSON.stringify([one.code, one.place, one.facts]), one])).values(),
  ];
}
