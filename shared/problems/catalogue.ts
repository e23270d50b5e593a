import { ADVICE_PROBLEMS } from './advice-problems.ts';
import { COMMAND_PROBLEMS } from './command-problems.ts';
import { EFFECT_PROBLEMS } from './effect-problems.ts';
import { ENTRY_PROBLEMS } from './entry-problems.ts';
import { FILE_PROBLEMS } from './file-problems.ts';
import { FORM_PROBLEMS } from './form-problems.ts';
import { GUIDELINE_PROBLEMS } from './guideline-problems.ts';
import { GUIDELINE_WORKBOOK_PROBLEMS } from './guideline-workbook-problems.ts';
import { INTERVIEW_PROBLEMS } from './interview-problems.ts';
import { LISTS_PROBLEMS } from './lists-problems.ts';
import { NAME_PROBLEMS } from './name-problems.ts';
import { OBSERVED_PROBLEMS } from './observed-problems.ts';
import { PLAYBOOK_PROBLEMS } from './playbook-problems.ts';
import type { ProblemKind } from './problem-kind.ts';
import { QUALITY_PROBLEMS } from './quality-problems.ts';
import { RECTIFICATION_PROBLEMS } from './rectification-problems.ts';
import { REGISTER_PROBLEMS } from './register-problems.ts';
import { REPORT_PROBLEMS } from './report-problems.ts';
import { ROW_PROBLEMS } from './row-problems.ts';
import { SAMPLING_PROBLEMS } from './sampling-problems.ts';
import { SCORE_PROBLEMS } from './score-problems.ts';
import { SHEET_PROBLEMS } from './sheet-problems.ts';
import { WEIGHT_ORIGIN_PROBLEMS } from './weight-origin-problems.ts';
import { WINDOW_PROBLEMS } from './window-problems.ts';
import { WORKSPACE_PROBLEMS } from './workspace-problems.ts';

const CATALOGUE = {
  ...ADVICE_PROBLEMS,
  ...COMMAND_PROBLEMS,
  ...EFFECT_PROBLEMS,
  ...ENTRY_PROBLEMS,
  ...FILE_PROBLEMS,
  ...FORM_PROBLEMS,
  ...GUIDELINE_PROBLEMS,
  ...GUIDELINE_WORKBOOK_PROBLEMS,
  ...INTERVIEW_PROBLEMS,
  ...LISTS_PROBLEMS,
  ...NAME_PROBLEMS,
  ...OBSERVED_PROBLEMS,
  ...PLAYBOOK_PROBLEMS,
  ...QUALITY_PROBLEMS,
  ...ROW_PROBLEMS,
  ...SAMPLING_PROBLEMS,
  ...SCORE_PROBLEMS,
  ...SHEET_PROBLEMS,
  ...RECTIFICATION_PROBLEMS,
  ...REGISTER_PROBLEMS,
  ...REPORT_PROBLEMS,
  ...WEIGHT_ORIGIN_PROBLEMS,
  ...WINDOW_PROBLEMS,
  ...WORKSPACE_PROBLEMS,
};

/** Every code there is. */
export type ProblemCode = keyof typeof CATALOGUE;

/** The catalogue of everything the program may have to tell a person. */
export const PROBLEM_KINDS: Readonly<Record<ProblemCode, ProblemKind>> = CATALOGUE;
