import { App as AntApp, Button } from 'antd';
import type { ListAbout } from '../../../shared/contract/lists.ts';
import { chooseFolder, showInFolder } from '../../lib/files.ts';
import { useLanguage } from '../../lib/language.ts';
import { useWork } from '../../lib/operations.ts';
import { usePhase } from '../../lib/phase.tsx';
import { useTellProblems } from '../../ui/use-tell-problems.tsx';
import { WORDS } from './words.ts';

/** Asks for a folder, writes lists there, and offers to show them; null for those of all. */
export function useExport() {
  const { say } = useLanguage();
  const { evidencePhase: phase } = usePhase();
  const { notification } = AntApp.useApp();
  const tellProblems = useTellProblems();
  const { run, isRunning } = useWork('lists.export', { onlyLooks: true });
  const write = async (about: ListAbout | null) => {
    const folder = await chooseFolder();
    if (folder === null) return;
    const written = await run({ folder, phase, about });
    if (!written.ok) return tellProblems(written.problems);
    const [first = folder] = written.value.files;
    notification.success({
      title: say(WORDS.exported),
      description: say({
        zh: `${written.value.files.length} 个工作簿`,
        en: `${written.value.files.length} workbooks`,
      }),
      placement: 'bottomLeft',
      actions: <Button onClick={() => showInFolder(first)}>{say(WORDS.showFile)}</Button>,
    });
  };
  return { exportLists: (about: ListAbout | null) => void write(about), isExporting: isRunning };
}
