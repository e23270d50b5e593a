import type { Guideline } from '../../shared/model/guideline.ts';
import { PHASES } from '../../shared/model/phase.ts';
import type { Problem } from '../../shared/problems/problem.ts';
import { unreadEvidence } from '../../shared/scoring/unread-evidence.ts';
import { currentGuideline, saveGuidelineVersion } from '../store/guideline-versions.ts';
import { readEvidence } from '../store/read-evidence.ts';
import type { Workspace } from '../store/workspace.ts';
import type { UseCaseContext } from './context.ts';
import { labelProblems } from './guideline-label.ts';

/** A guideline that has become the current one. */
export interface ImportedGuideline {
  /** The number of its version in the workspace. */
  readonly number: number;
  /** False when nothing in it differed from the version that was current. */
  readonly isNew: boolean;
  /** That it is called like another version, and everything imported that it has no place for. */
  readonly warnings: readonly Problem[];
}

/** Makes a guideline the workspace's current one; the earlier versions are kept. */
export function importGuideline(
  { store }: Workspace,
  { guideline, reason }: { readonly guideline: Guideline; readonly reason: string },
  context: UseCaseContext,
): ImportedGuideline {
  const label = labelProblems(store, guideline);
  const before = currentGuideline(store).number;
  const by = { author: context.author, now: context.now(), reason };
  const number = saveGuidelineVersion(store, guideline, by);
  const unread = PHASES.flatMap((phase) => unreadEvidence(guideline, readEvidence(store, phase)));
  return { number, isNew: number !== before, warnings: [...label, ...unread] };
}
