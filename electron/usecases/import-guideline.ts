import type { Guideline } from '../../shared/model/guideline.ts';
import { PHASES } from '../../shared/model/phase.ts';
import type { Problem } from '../../shared/problems/problem.ts';
import { unreadEvidence } from '../../shared/scoring/unread-evidence.ts';
import { saveGuidelineVersion } from '../store/guideline-versions.ts';
import { readEvidence } from '../store/read-evidence.ts';
import type { Workspace } from '../store/workspace.ts';
import type { UseCaseContext } from './context.ts';
import { labelProblems } from './guideline-label.ts';

/**
 * Makes a guideline the workspace's current one; the earlier versions are kept.
 *
 * @returns a warning when it is called like another version, and for everything imported that it has no place for
 */
export function importGuideline(
  { store }: Workspace,
  { guideline, reason }: { readonly guideline: Guideline; readonly reason: string },
  context: UseCaseContext,
): Problem[] {
  const label = labelProblems(store, guideline);
  saveGuidelineVersion(store, guideline, { author: context.author, now: context.now(), reason });
  return [...label, ...PHASES.flatMap((phase) => unreadEvidence(guideline, readEvidence(store, phase)))];
}
