import { useRef, useState } from 'react';
import type { DocumentSettings } from '../../../../shared/model/document-settings.ts';
import type { Problem } from '../../../../shared/problems/problem.ts';
import { useRead, useWrite } from '../../../lib/operations.ts';
import { useLeaveGuard } from '../../../ui/use-leave-guard.tsx';

/** What the documents say, as it is being edited. */
export interface Texts {
  readonly settings: DocumentSettings;
  /** Whether it differs from what is saved. */
  readonly isChanged: boolean;
  change(part: Partial<DocumentSettings>): void;
  /** Whether it is saved now; nothing is done where nothing was changed. */
  save(): Promise<boolean>;
  /** Back to what is saved. */
  takeBack(): void;
  readonly isSaving: boolean;
  /** Why it could not be saved. */
  readonly problems: readonly Problem[];
}

/** What the workspace says on its documents, to be edited; null while it is read. Unsaved changes are asked about on leaving. */
export function useTexts(): Texts | null {
  const { value: saved } = useRead('documents.settings', {});
  const { run, isRunning, problems, forget } = useWrite('documents.set');
  const [draft, setDraft] = useState<DocumentSettings | null>(null);
  const isUnsaved = useRef(false);
  isUnsaved.current = draft !== null;
  useLeaveGuard(isUnsaved);
  if (saved === null) return null;
  const settings = draft ?? saved;
  return {
    settings,
    isChanged: draft !== null,
    change: (part) => setDraft({ ...settings, ...part }),
    async save() {
      if (draft === null) return true;
      const { ok } = await run(settings);
      if (ok) setDraft(null);
      return ok;
    },
    takeBack() {
      forget();
      setDraft(null);
    },
    isSaving: isRunning,
    problems,
  };
}
