import { ANALYSIS_CONTRACT } from './analysis.ts';
import { CHANGES_CONTRACT } from './changes.ts';
import { DOCUMENTS_CONTRACT } from './documents.ts';
import { ENTRY_CONTRACT } from './entry.ts';
import { QUALITY_CONTRACT } from './evidence/quality.ts';
import { EVIDENCE_CONTRACT } from './evidence.ts';
import { FILE_CONTRACT } from './file.ts';
import { FIND_CONTRACT } from './find.ts';
import { FORMS_CONTRACT } from './forms.ts';
import { GUIDELINE_CONTRACT } from './guideline.ts';
import { INTERVIEWS_CONTRACT } from './interviews.ts';
import { JOURNAL_CONTRACT } from './journal.ts';
import { LISTS_CONTRACT } from './lists.ts';
import { OVERVIEW_CONTRACT } from './overview.ts';
import { PLAYBOOK_CONTRACT } from './playbook.ts';
import { RECORDS_CONTRACT } from './records.ts';
import { RECTIFICATION_CONTRACT } from './rectification.ts';
import { REGISTER_CONTRACT } from './register.ts';
import { REPORTS_CONTRACT } from './reports.ts';
import { SAMPLING_CONTRACT } from './sampling.ts';
import { SCORES_CONTRACT } from './scores.ts';
import { SHORTFALLS_CONTRACT } from './shortfalls.ts';
import { YEARS_CONTRACT } from './years.ts';

/** Operations on the open workspace, a file a screen. Each is answered in `electron/workers/handlers/`. */
export const WORKSPACE_CONTRACT = {
  ...CHANGES_CONTRACT,
  ...ANALYSIS_CONTRACT,
  ...DOCUMENTS_CONTRACT,
  ...ENTRY_CONTRACT,
  ...EVIDENCE_CONTRACT,
  ...FILE_CONTRACT,
  ...FIND_CONTRACT,
  ...FORMS_CONTRACT,
  ...INTERVIEWS_CONTRACT,
  ...JOURNAL_CONTRACT,
  ...LISTS_CONTRACT,
  ...OVERVIEW_CONTRACT,
  ...PLAYBOOK_CONTRACT,
  ...QUALITY_CONTRACT,
  ...RECORDS_CONTRACT,
  ...RECTIFICATION_CONTRACT,
  ...REGISTER_CONTRACT,
  ...GUIDELINE_CONTRACT,
  ...REPORTS_CONTRACT,
  ...SAMPLING_CONTRACT,
  ...SCORES_CONTRACT,
  ...SHORTFALLS_CONTRACT,
  ...YEARS_CONTRACT,
} as const;
