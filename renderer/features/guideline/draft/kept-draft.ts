import { useSyncExternalStore } from 'react';
import { canonicalJson } from '../../../../shared/model/canonical-json.ts';
import type { Draft } from './draft.ts';

/** The drafts of this window by workspace. They outlive the screen: looking something up elsewhere loses nothing. */
const drafts = new Map<string, Draft>();
const watchers = new Set<() => void>();

function watch(tell: () => void): () => void {
  watchers.add(tell);
  return () => watchers.delete(tell);
}

/** Keeps a workspace's draft in place of the last one; from now on the window is not closed without asking. */
export function keepDraft(workspace: string, draft: Draft): void {
  if (drafts.size === 0) window.addEventListener('beforeunload', holdOn);
  drafts.set(workspace, draft);
  for (const tell of watchers) tell();
}

/** The draft of a workspace; null while none was begun. */
export function keptDraft(workspace: string): Draft | null {
  return drafts.get(workspace) ?? null;
}

export function useKeptDraft(workspace: string): Draft | null {
  return useSyncExternalStore(watch, () => keptDraft(workspace));
}

/** Whether a draft says anything else than the version it was begun from. */
export function isUnsaved({ base, present }: Draft): boolean {
  return present !== base.guideline && canonicalJson(present) !== canonicalJson(base.guideline);
}

function holdOn(event: BeforeUnloadEvent): void {
  if ([...drafts.values()].some(isUnsaved)) event.preventDefault();
}
