import { PHASE_NAMES } from '../../model/names.ts';
import type { PhaseEvidence } from '../../scoring/phase-evidence.ts';
import type { SheetDescription, WorkbookDescription } from '../../workbook/workbook.ts';
import type { ReportInput } from '../report-input.ts';
import { notesSheet } from '../sheet/notes-sheet.ts';
import { agreementSheet } from './agreement-sheet.ts';
import { readingSheet } from './reading-sheet.ts';
import { sampleSheet } from './sample-sheet.ts';
import { severitySheet } from './severity-sheet.ts';
import { tallySheet } from './tally-sheet.ts';

/** 统计附表: what the scores were made from, for experts; the year has no evidence of its own. */
export function buildExpertAppendix(input: ReportInput, evidence: PhaseEvidence | null): WorkbookDescription {
  const { run, year, exercise } = input;
  return {
    title: `${year}年${PHASE_NAMES[run.scores.phase].zh}统计附表${exercise ? '（演练）' : ''}`,
    author: run.author,
    createdAt: run.createdAt,
    sheets: [...(evidence === null ? [] : evidenceSheets(input, evidence)), notesSheet(input)],
    footNote: exercise ? '演练，不作正式成绩使用' : '',
  };
}

function evidenceSheets(input: ReportInput, evidence: PhaseEvidence): SheetDescription[] {
  return [
    sampleSheet(input, evidence),
    agreementSheet(input, evidence),
    severitySheet(input, evidence),
    tallySheet(input, evidence),
    readingSheet(input),
  ];
}
