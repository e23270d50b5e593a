import { useState } from 'react';
import type { ImportedLists, ListAbout } from '../../../shared/contract/lists.ts';
import { chooseFile } from '../../lib/files.ts';
import { useWork } from '../../lib/operations.ts';
import { usePhase } from '../../lib/phase.tsx';
import { useTellProblems } from '../../ui/use-tell-problems.tsx';
import { useTellWritten } from '../../ui/use-tell-written.tsx';
import { WORDS } from './words.ts';

/** A workbook that is about to be imported, and what that would do. */
interface PreviewedLists {
  readonly path: string;
  readonly plan: ImportedLists;
}

/** Chooses a workbook of lists, shows what importing it would do, and does so once a person agrees. */
export function useImport(about: ListAbout) {
  const { evidencePhase: phase } = usePhase();
  const [preview, setPreview] = useState<PreviewedLists | null>(null);
  const tellProblems = useTellProblems();
  const tellWritten = useTellWritten();
  const { run, isRunning } = useWork('lists.import');
  const choose = async () => {
    const path = await chooseFile('spreadsheet');
    if (path === null) return;
    const planned = await run({ path, phase, about, dryRun: true });
    if (planned.ok) setPreview({ path, plan: planned.value });
    else tellProblems(planned.problems);
  };
  const agree = async () => {
    if (preview === null) return;
    const done = await run({ path: preview.path, phase, about, dryRun: false });
    if (!done.ok) return tellProblems(done.problems);
    setPreview(null);
    const { batch } = done.value;
    if (batch !== null) tellWritten({ batch }, WORDS.imported);
  };
  return {
    preview,
    isRunning,
    choose: () => void choose(),
    agree: () => void agree(),
    leave: () => setPreview(null),
  };
}

export type ListImporting = ReturnType<typeof useImport>;
