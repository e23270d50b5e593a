import type { Guideline } from '../../../../shared/model/guideline.ts';
import { useWorkspace } from '../../../lib/app-state.tsx';
import { useRead } from '../../../lib/operations.ts';
import { useKeptDraft } from '../draft/kept-draft.ts';

/** The draft, or the number of a version as a word. */
export type GuidelineWord = string;

export const DRAFT: GuidelineWord = 'draft';

/** The guideline that a word means: the draft or a version; null while it is read. */
export function useGuidelineOf(word: GuidelineWord): Guideline | null {
  const draft = useKeptDraft(useWorkspace().path);
  const { value } = useRead('guideline.version', word === DRAFT ? null : { number: Number(word) });
  return word === DRAFT ? (draft?.present ?? null) : (value?.guideline ?? null);
}
