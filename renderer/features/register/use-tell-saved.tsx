import { App as AntApp, Button } from 'antd';
import { useCallback } from 'react';
import type { RegisterReceipt } from '../../../shared/contract/register.ts';
import type { Wording } from '../../../shared/language/wording.ts';
import { sayProblem } from '../../../shared/problems/say-problem.ts';
import { useLanguage } from '../../lib/language.ts';
import { useWrite } from '../../lib/operations.ts';
import { useTellProblems } from '../../ui/use-tell-problems.tsx';
import { WORDS } from './words.ts';

/** Says that something was saved, with a way to take it back at once, and what there is to know about it. */
export function useTellSaved(): (receipt: RegisterReceipt, title: Wording) => void {
  const { language, say } = useLanguage();
  const { message, notification } = AntApp.useApp();
  const { run } = useWrite('evidence.undo');
  const tellProblems = useTellProblems();
  return useCallback(
    ({ code, imports, warnings }, title) => {
      const key = `register-${code}`;
      const undo = async () => {
        notification.destroy(key);
        for (const sequence of imports.toReversed()) {
          const undone = await run({ sequence });
          if (!undone.ok) return tellProblems(undone.problems);
        }
        void message.success(say(WORDS.undone));
      };
      notification[warnings.length > 0 ? 'warning' : 'success']({
        key,
        title: say(imports.length === 0 ? WORDS.nothingChanged : title),
        description: warnings.map((warning) => sayProblem(warning, language)).join(''),
        actions: imports.length > 0 && <Button onClick={() => void undo()}>{say(WORDS.undo)}</Button>,
        placement: 'bottomLeft',
        duration: warnings.length > 0 ? 20 : 8,
      });
    },
    [run, language, say, message, notification, tellProblems],
  );
}
