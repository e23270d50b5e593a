import { App as AntApp, Button } from 'antd';
import type { Phase } from '../../../../shared/model/phase.ts';
import { chooseFolder, showInFolder } from '../../../lib/files.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useWork } from '../../../lib/operations.ts';
import { useTellProblems } from '../../../ui/use-tell-problems.tsx';
import type { ChosenForms } from './wanted-forms.ts';
import { FORM_WORDS } from './words.ts';

/** Asks for a folder and writes forms into it; what came of it is said wherever the person is by then. */
export function useFormsExport(phase: Phase) {
  const { language, say } = useLanguage();
  const { notification } = AntApp.useApp();
  const tellProblems = useTellProblems();
  const { run, isRunning, problems } = useWork('forms.export', { onlyLooks: true });
  return {
    isRunning,
    problems,
    async export(chosen: ChosenForms) {
      const folder = await chooseFolder();
      if (folder === null) return;
      const exported = await run({ ...chosen, phase, folder, copies: null });
      if (!exported.ok) return;
      const { files, problems: found } = exported.value;
      if (found.length > 0) tellProblems(found);
      if (files.length === 0) return;
      const count = files.length.toLocaleString(language);
      notification.success({
        title: say({ zh: `已写好 ${count} 份表格`, en: `${count} forms are written` }),
        description: folder,
        actions: <Button onClick={() => showInFolder(folder)}>{say(FORM_WORDS.openFolder)}</Button>,
        placement: 'bottomLeft',
        duration: 0,
      });
    },
  };
}
