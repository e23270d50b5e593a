import type { WORKSPACE_CONTRACT } from '../../../shared/contract/workspace.ts';
import type { SessionHandlers } from '../session.ts';
import { ANALYSIS_HANDLERS } from './analysis.ts';
import { CHANGES_HANDLERS } from './changes.ts';
import { DOCUMENTS_HANDLERS } from './documents.ts';
import { ENTRY_HANDLERS } from './entry.ts';
import { EVIDENCE_HANDLERS } from './evidence.ts';
import { FILE_HANDLERS } from './file.ts';
import { FIND_HANDLERS } from './find.ts';
import { FORMS_HANDLERS } from './forms.ts';
import { GUIDELINE_HANDLERS } from './guideline.ts';
import { INTERVIEWS_HANDLERS } from './interviews.ts';
import { JOURNAL_HANDLERS } from './journal.ts';
import { LISTS_HANDLERS } from './lists.ts';
import { OVERVIEW_HANDLERS } from './overview.ts';
import { PLAYBOOK_HANDLERS } from './playbook.ts';
import { QUALITY_HANDLERS } from './quality.ts';
import { RECORDS_HANDLERS } from './records.ts';
import { RECTIFICATION_HANDLERS } from './rectification.ts';
import { REGISTER_HANDLERS } from './register.ts';
import { REPORTS_HANDLERS } from './reports.ts';
import { SAMPLING_HANDLERS } from './sampling.ts';
import { SCORES_HANDLERS } from './scores.ts';
import { SHORTFALLS_HANDLERS } from './shortfalls.ts';
import { YEARS_HANDLERS } from './years.ts';

/** Who answers what is asked of the open workspace; the compiler misses an operation that nobody answers. */
export const WORKSPACE_HANDLERS: SessionHandlers<typeof WORKSPACE_CONTRACT> = {
  ...CHANGES_HANDLERS,
  ...ANALYSIS_HANDLERS,
  ...DOCUMENTS_HANDLERS,
  ...ENTRY_HANDLERS,
  ...EVIDENCE_HANDLERS,
  ...FILE_HANDLERS,
  ...FIND_HANDLERS,
  ...FORMS_HANDLERS,
  ...INTERVIEWS_HANDLERS,
  ...JOURNAL_HANDLERS,
  ...LISTS_HANDLERS,
  ...OVERVIEW_HANDLERS,
  ...PLAYBOOK_HANDLERS,
  ...QUALITY_HANDLERS,
  ...RECORDS_HANDLERS,
  ...RECTIFICATION_HANDLERS,
  ...REGISTER_HANDLERS,
  ...GUIDELINE_HANDLERS,
  ...REPORTS_HANDLERS,
  ...SAMPLING_HANDLERS,
  ...SCORES_HANDLERS,
  ...SHORTFALLS_HANDLERS,
  ...YEARS_HANDLERS,
};
