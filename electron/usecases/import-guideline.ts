import type { Guideline } from '../../shared/model/guideline.ts';
import { PHASES } from '../../shared/model/phase.ts';
import type { Problem } from '../../shared/problems/problem.ts';
import { reusedIds } from '../../shared/scoring/reused-ids.ts';
import { unknownTypes } from '../../shared/scoring/unknown-types.ts';
import { unreadEvidence } from '../../shared/scoring/unread-evidence.ts';
import { listCompounds } from '../store/compounds.ts';
import { currentGuideline, saveGuidelineVersion } from '../store/guideline-versions.ts';
import { readEvidence } from '../store/read-evidence.ts';
import type { ReadStore } from '../store/store.ts';
import type { Workspace } from '../store/workspace.ts';
import type { UseCaseContext } from './context.ts';
import { labelProblems } from './guideline-label.ts';

/** A guideline that has become the current one. */
export interface ImportedGuideline {
  /** The number of its version in the workspace. */
  readonly number: number;
  /** False when nothing in it differed from the version that was current. */
  readonly isNew: boolean;
  /** That it is called like another version, and everything imported that it has no place for, or another one. */
  readonly warnings: readonly Problem[];
}

/** Makes a guideline the workspace's current one; the earlier versions are kept. */
export function importGuideline(
  { store }: Workspace,
  { guideline, reason }: { readonly guideline: Guideline; readonly reason: string },
  context: UseCaseContext,
): ImportedGuideline {
  const before = currentGuideline(store);
  const by = { author: context.author, now: context.now(), reason };
  const number = saveGuidelineVersion(store, guideline, by);
  const isNew = number !== before.number;
  const label = isNew ? labelProblems(store, { guideline, number }) : [];
  return { number, isNew, warnings: [...label, ...lostPlaces(store, before.guideline, guideline)] };
}

/** What is known of compounds and evidence that another guideline has no place for, or another one. */
function lostPlaces(store: ReadStore, before: Guideline, after: Guideline): Problem[] {
  const registers = PHASES.flatMap((phase) => listCompounds(store, phase));
  const compounds = [...new Map(registers.map((compound) => [compound.code, compound])).values()];
  const evidence = PHASES.map((phase) => readEvidence(store, phase));
  return [
    ...unknownTypes(after, compounds, before),
    ...unreadEvidence(after, evidence),
    ...reusedIds(before, after, evidence),
  ];
}
