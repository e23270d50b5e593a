import { PHASE_NAMES } from '../../model/names.ts';
import type { WorkbookDescription } from '../../workbook/workbook.ts';
import type { ReportInput } from '../report-input.ts';
import { groupSheet } from './group-sheet.ts';
import { leafSheet } from './leaf-sheet.ts';
import { notesSheet } from './notes-sheet.ts';
import { scoreSheet } from './score-sheet.ts';

/** 成绩总表: every published figure of a run, for clerks; the year has no leaves of its own. */
export function buildResultsWorkbook(input: ReportInput): WorkbookDescription {
  const { run, year, exercise } = input;
  const isYear = run.scores.phase === 'annual';
  return {
    title: `${year}年${PHASE_NAMES[run.scores.phase].zh}成绩总表${exercise ? '（演练）' : ''}`,
    author: run.author,
    createdAt: run.createdAt,
    sheets: [scoreSheet(input), ...(isYear ? [] : [leafSheet(input)]), groupSheet(input), notesSheet(input)],
    footNote: exercise ? '演练，不作正式成绩使用' : '',
  };
}
