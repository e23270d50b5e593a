import { PLAIN_DOCUMENT_SETTINGS } from '../../shared/model/document-settings.ts';
import type { Guideline } from '../../shared/model/guideline.ts';
import type { Scores } from '../../shared/model/scores.ts';
import type { ReportInput } from '../../shared/report/report-input.ts';
import { NO_RECORDS } from '../shared/report/report-input.ts';

/** What a document is made from, for scores that stand in no workspace. */
export function inputOf(guideline: Guideline, scores: Scores): ReportInput {
  return {
    run: {
      id: 'run',
      createdAt: '2026-07-02T16:30:00.000Z',
      author: '王科员',
      digest: '9f86d081884c7d659a2feaa0c55ad015a3bf4f1b2b0b822cd15d6c15b0f00a08',
      scores,
    },
    guideline,
    year: 2026,
    exercise: false,
    settings: PLAIN_DOCUMENT_SETTINGS,
    before: null,
    isCurrent: true,
    records: NO_RECORDS,
    yearBefore: new Map(),
  };
}
