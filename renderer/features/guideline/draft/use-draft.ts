import { useCallback, useEffect, useMemo } from 'react';
import type { Guideline } from '../../../../shared/model/guideline.ts';
import type { Problem } from '../../../../shared/problems/problem.ts';
import { useWorkspace } from '../../../lib/app-state.tsx';
import { useRead } from '../../../lib/operations.ts';
import { changed, type Draft, draftOf, redone, savedAs, undone } from './draft.ts';
import { isUnsaved, keepDraft, keptDraft, useKeptDraft } from './kept-draft.ts';

/** The draft of the open workspace, and what can be done to it as a whole. */
export interface DraftControl {
  readonly draft: Draft;
  readonly isUnsaved: boolean;
  change(change: (guideline: Guideline) => Guideline, field?: string): void;
  undo(): void;
  redo(): void;
  /** Goes back to the version it was begun from. */
  discard(): void;
  /** It has become this version. */
  saved(number: number): void;
}

/** The draft as soon as the current version was read; begun anew where it says nothing of its own. */
export function useDraft(): { readonly control: DraftControl | null; readonly problems: readonly Problem[] } {
  const { path } = useWorkspace();
  const { value: current, problems } = useRead('guideline.current', {});
  const draft = useKeptDraft(path);
  useEffect(() => {
    if (current === null) return;
    const known = keptDraft(path);
    const isStale = known === null || (known.base.number !== current.number && !isUnsaved(known));
    if (isStale) keepDraft(path, draftOf(current));
  }, [current, path]);
  const steps = useSteps(path);
  const control = useMemo(
    () => (draft === null ? null : { draft, isUnsaved: isUnsaved(draft), ...steps }),
    [draft, steps],
  );
  return { control, problems };
}

function useSteps(path: string) {
  const step = useCallback(
    (next: (draft: Draft) => Draft) => {
      const draft = keptDraft(path);
      if (draft !== null) keepDraft(path, next(draft));
    },
    [path],
  );
  return useMemo(
    () => ({
      change: (change: (guideline: Guideline) => Guideline, field?: string) =>
        step((draft) => changed(draft, change(draft.present), field ?? null)),
      undo: () => step(undone),
      redo: () => step(redone),
      discard: () => step((draft) => changed(draft, draft.base.guideline, null)),
      saved: (number: number) => step((draft) => savedAs(draft, number)),
    }),
    [step],
  );
}
