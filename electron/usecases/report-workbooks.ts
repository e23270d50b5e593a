import type { WorkbookKind } from '../../shared/contract/report-choices.ts';
import { buildExpertAppendix } from '../../shared/report/appendix/build-expert-appendix.ts';
import type { ReportInput } from '../../shared/report/report-input.ts';
import { buildResultsWorkbook } from '../../shared/report/sheet/build-results-workbook.ts';
import type { WorkbookDescription } from '../../shared/workbook/workbook.ts';
import type { ReadStore } from '../store/store.ts';
import { rememberedEvidence } from './remembered-evidence.ts';

/** The workbooks of a run, each put together when it is asked for. */
export type ReportWorkbooks = Readonly<Record<WorkbookKind, () => WorkbookDescription>>;

/** The workbooks of a run; the appendix reads the evidence as it stands now. */
export function reportWorkbooks(input: ReportInput, store: ReadStore): ReportWorkbooks {
  const { phase } = input.run.scores;
  return {
    'results-workbook': () => buildResultsWorkbook(input),
    'expert-appendix': () =>
      buildExpertAppendix(input, phase === 'annual' ? null : rememberedEvidence(store, phase).evidence),
  };
}
