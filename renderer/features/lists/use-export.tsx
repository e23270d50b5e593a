import type { ListAbout } from '../../../shared/contract/lists.ts';
import { chooseFolder } from '../../lib/files.ts';
import { useLanguage } from '../../lib/language.ts';
import { useWork } from '../../lib/operations.ts';
import { usePhase } from '../../lib/phase.tsx';
import { useTellFile } from '../../ui/use-tell-file.tsx';
import { useTellProblems } from '../../ui/use-tell-problems.tsx';
import { WORDS } from './words.ts';

/** Asks for a folder, writes lists there, and offers to show them; null for those of all. */
export function useExport() {
  const { say } = useLanguage();
  const { evidencePhase: phase } = usePhase();
  const tellFile = useTellFile();
  const tellProblems = useTellProblems();
  const { run, isRunning } = useWork('lists.export', { onlyLooks: true });
  const write = async (about: ListAbout | null) => {
    const folder = await chooseFolder();
    if (folder === null) return;
    const written = await run({ folder, phase, about });
    if (!written.ok) return tellProblems(written.problems);
    const [first = folder] = written.value.files;
    const { length } = written.value.files;
    tellFile({
      title: say(WORDS.exported),
      text: say({ zh: `${length} 个工作簿`, en: `${length} workbooks` }),
      path: first,
    });
  };
  return { exportLists: (about: ListAbout | null) => void write(about), isExporting: isRunning };
}
