import { useCallback } from 'react';
import { PHASE_NAMES } from '../../../shared/model/names.ts';
import { useWorkspace } from '../../lib/app-state.tsx';
import { chooseSave } from '../../lib/files.ts';
import { useLanguage } from '../../lib/language.ts';
import { useWork } from '../../lib/operations.ts';
import { usePhase } from '../../lib/phase.tsx';
import { useTellFile } from '../../ui/use-tell-file.tsx';
import { useTellProblems } from '../../ui/use-tell-problems.tsx';
import { WORDS } from './words.ts';

/** Asks where the register of the chosen phase is to go, writes it there, and offers to show the file. */
export function useExport(): { readonly exportRegister: () => void; readonly isExporting: boolean } {
  const { say } = useLanguage();
  const { evidencePhase: phase } = usePhase();
  const { name, year } = useWorkspace();
  const tellFile = useTellFile();
  const tellProblems = useTellProblems();
  const { run, isRunning } = useWork('register.export');
  const exportRegister = useCallback(async () => {
    const path = await chooseSave(`${name}小区名册-${year}-${PHASE_NAMES[phase].zh}.xlsx`);
    if (path === null) return;
    const written = await run({ phase, path });
    if (!written.ok) return tellProblems(written.problems);
    tellFile({ title: say(WORDS.exported), path: written.value });
  }, [name, year, phase, run, tellProblems, tellFile, say]);
  return { exportRegister: () => void exportRegister(), isExporting: isRunning };
}
