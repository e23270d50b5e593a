import { App as AntApp, Button } from 'antd';
import { useCallback, useState } from 'react';
import { type Guideline, guidelineName } from '../../../../shared/model/guideline.ts';
import type { Problem } from '../../../../shared/problems/problem.ts';
import { call, type InputOf } from '../../../lib/client.ts';
import { chooseFile, chooseSave, showInFolder } from '../../../lib/files.ts';
import { useLanguage } from '../../../lib/language.ts';
import { useTellProblems } from '../../../ui/use-tell-problems.tsx';
import { FRAME_WORDS } from './words.ts';

/** Reads a guideline into the draft; what a file is refused for stays until it is put away. */
export function useOpenGuideline(onOpen: (guideline: Guideline) => void) {
  const { say } = useLanguage();
  const { message } = AntApp.useApp();
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const read = useCallback(
    async (choice: InputOf<'guideline.read'>) => {
      const reading = await call('guideline.read', choice);
      setProblems(reading.ok ? [] : reading.problems);
      if (!reading.ok) return;
      onOpen(reading.value.guideline);
      void message.success(say(FRAME_WORDS.opened));
    },
    [onOpen, message, say],
  );
  const choose = useCallback(async () => {
    const path = await chooseFile('guideline');
    if (path !== null) await read({ path });
  }, [read]);
  return { problems, forget: () => setProblems([]), read, choose };
}

/** Writes a guideline to a file that the person names, and offers to show it. */
export function useExportGuideline(guideline: Guideline): (ending: 'xlsx' | 'json') => Promise<void> {
  const { say } = useLanguage();
  const { notification } = AntApp.useApp();
  const tellProblems = useTellProblems();
  return useCallback(
    async (ending) => {
      const path = await chooseSave(`${guidelineName(guideline)}.${ending}`);
      if (path === null) return;
      const written = await call('guideline.export', { path, guideline });
      if (!written.ok) return tellProblems(written.problems);
      notification.success({
        // Not above the buttons that it follows from.
        placement: 'bottomRight',
        title: say(FRAME_WORDS.exported),
        description: written.value,
        actions: (
          <Button size="small" onClick={() => showInFolder(written.value)}>
            {say(FRAME_WORDS.show)}
          </Button>
        ),
      });
    },
    [guideline, notification, say, tellProblems],
  );
}
