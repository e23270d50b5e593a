import { useSyncExternalStore } from 'react';
import { canonicalJson } from '../../../../shared/model/canonical-json.ts';
import type { Draft } from './draft.ts';

/** The draft of a workspace. It outlives the screen, so that looking something up elsewhere loses nothing. */
interface KeptDraft {
  readonly workspace: string;
  readonly draft: Draft;
}

let kept: KeptDraft | null = null;
const watchers = new Set<() => void>();

function watch(tell: () => void): () => void {
  watchers.add(tell);
  return () => watchers.delete(tell);
}

/** Keeps a draft in place of the last one; null forgets it. */
export function keepDraft(workspace: string, draft: Draft | null): void {
  kept = draft === null ? null : { workspace, draft };
  for (const tell of watchers) tell();
}

/** The draft of a workspace; null while none was begun. */
export function keptDraft(workspace: string): Draft | null {
  return kept?.workspace === workspace ? kept.draft : null;
}

export function useKeptDraft(workspace: string): Draft | null {
  return useSyncExternalStore(watch, () => keptDraft(workspace));
}

/** Whether a draft says anything else than the version it was begun from. */
export function isUnsaved({ base, present }: Draft): boolean {
  return present !== base.guideline && canonicalJson(present) !== canonicalJson(base.guideline);
}
