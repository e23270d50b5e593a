import { App as AntApp, Button } from 'antd';
import { useCallback } from 'react';
import { PHASE_NAMES } from '../../../shared/model/names.ts';
import { useWorkspace } from '../../lib/app-state.tsx';
import { chooseSave, showInFolder } from '../../lib/files.ts';
import { useLanguage } from '../../lib/language.ts';
import { useWork } from '../../lib/operations.ts';
import { usePhase } from '../../lib/phase.tsx';
import { useTellProblems } from '../../ui/use-tell-problems.tsx';
import { WORDS } from './words.ts';

/** Asks where the register of the chosen phase is to go, writes it there, and offers to show the file. */
export function useExport(): { readonly exportRegister: () => void; readonly isExporting: boolean } {
  const { say } = useLanguage();
  const { evidencePhase: phase } = usePhase();
  const { name, year } = useWorkspace();
  const { notification } = AntApp.useApp();
  const tellProblems = useTellProblems();
  const { run, isRunning } = useWork('register.export');
  const exportRegister = useCallback(async () => {
    const path = await chooseSave(`${name}小区名册-${year}-${PHASE_NAMES[phase].zh}.xlsx`);
    if (path === null) return;
    const written = await run({ phase, path });
    if (!written.ok) return tellProblems(written.problems);
    notification.success({
      title: say(WORDS.exported),
      description: written.value,
      placement: 'bottomLeft',
      actions: <Button onClick={() => showInFolder(written.value)}>{say(WORDS.showFile)}</Button>,
    });
  }, [name, year, phase, run, tellProblems, notification, say]);
  return { exportRegister: () => void exportRegister(), isExporting: isRunning };
}
