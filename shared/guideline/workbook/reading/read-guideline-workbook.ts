import type { Problem } from '../../../problems/problem.ts';
import { ok, type Result, refused } from '../../../problems/result.ts';
import { severityOf } from '../../../problems/say-problem.ts';
import { type GuidelineReading, judgeGuideline } from '../../judge-guideline.ts';
import { besidesNoted, placed } from './placed-problems.ts';
import { readDocument } from './read-document.ts';
import type { OpenedSheet } from './read-table.ts';
import { Signposts } from './signposts.ts';

/**
 * Reads a guideline from the sheets of a workbook; refuses it with every reason at once, each with sheet,
 * row and column. Sheets that it does not know are left alone.
 */
export function readGuidelineWorkbook(sheets: readonly OpenedSheet[]): Result<GuidelineReading> {
  const noted: Problem[] = [];
  const signposts = new Signposts();
  const judged = judgeGuideline(readDocument(sheets, noted, signposts));
  const errors = noted.filter((one) => severityOf(one) === 'error');
  if (judged.ok && errors.length === 0) {
    const { guideline, warnings } = judged.value;
    return ok({ guideline, warnings: unrepeated([...noted, ...placed(warnings, signposts)]) });
  }
  // Advice on what was read by half would be about something else than what is meant.
  const found = judged.ok ? [] : placed(judged.problems, signposts, errors);
  return refused(...unrepeated([...noted, ...besidesNoted(found, errors)]));
}

/** A cell that is looked at twice has its trouble once. */
function unrepeated(problems: readonly Problem[]): Problem[] {
  return [
    ...new Map(problems.map((one) => [JSON.stringify([one.code, one.place, one.facts]), one])).values(),
  ];
}
