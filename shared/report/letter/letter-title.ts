import { PHASE_NAMES } from '../../model/names.ts';
import type { CompoundScore } from '../../model/scores.ts';
import { assessmentName } from '../assessment-name.ts';
import { cutText } from '../cut-text.ts';
import type { ReportInput } from '../report-input.ts';

/**
 * Whose letter it is and of which assessment, on one line where that is not too long for a page.
 *
 * @example letterTitle(input, { name: '新华小区' }) // ['新华小区2026年中期评估意见书']
 */
export function letterTitle(
  { run, guideline, year }: ReportInput,
  { name }: Pick<CompoundScore, 'name'>,
): string[] {
  const activity = assessmentName(guideline).activity.replace('绩效', '');
  const whose = cutText(name, LONGEST_NAME);
  const what = `${year}年${PHASE_NAMES[run.scores.phase].zh}${activity}意见书`;
  return widthOf(whose) + widthOf(what) <= WIDTH_OF_A_LINE ? [`${whose}${what}`] : [whose, what];
}

const LONGEST_NAME = 40;
/** In characters of the title's size. */
const WIDTH_OF_A_LINE = 20;

/** Latin letters and digits are a little over half as wide as Chinese characters. */
function widthOf(text: string): number {
  return [...text].reduce((sum, character) => sum + (/[\w ]/.test(character) ? 0.6 : 1), 0);
}
