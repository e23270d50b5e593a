import type { Wording } from '../../shared/language/wording.ts';
import type { Problem } from '../../shared/problems/problem.ts';
import { ok, type Result } from '../../shared/problems/result.ts';
import { CHECK_PARTS, findFaults } from '../store/find-faults.ts';
import { journalHead } from '../store/journal.ts';
import type { Workspace } from '../store/workspace.ts';
import type { UseCaseContext } from './context.ts';

/** What checking a workspace found. */
export interface CheckReport {
  /** Empty when file, journal, evidence, guideline and runs are as the program wrote them. */
  readonly problems: readonly Problem[];
  /** How many entries the journal has, and the hash of the last: to compare with printed documents. */
  readonly journal: { readonly entries: number; readonly head: string };
}

const STEP: Wording = { zh: '正在检查工作区', en: 'checking the workspace' };

/** Checks the file itself, its journal, and everything the journal vouches for. */
export function checkWorkspace(workspace: Workspace, context: UseCaseContext): Result<CheckReport> {
  let done = 0;
  const problems = findFaults(workspace.store, () => {
    context.progress({ step: STEP, done, total: CHECK_PARTS });
    done += 1;
  });
  const { sequence: entries, hash: head } = journalHead(workspace.store);
  return ok({ problems, journal: { entries, head } });
}
