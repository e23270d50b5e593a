import { App as AntApp, Button } from 'antd';
import { useCallback } from 'react';
import type { Batch, Reverted } from '../../shared/contract/records.ts';
import type { Wording } from '../../shared/language/wording.ts';
import { revertedWords } from '../../shared/model/records/record-counts.ts';
import { useLanguage } from '../lib/language.ts';
import { useWrite } from '../lib/operations.ts';
import { useTellProblems } from './use-tell-problems.tsx';

const UNDO = { zh: '撤销', en: 'Undo' };

function undoneWords(reverted: Reverted): Wording {
  const { zh, en } = revertedWords(reverted);
  return { zh: `已撤销：${zh}`, en: `Taken back: ${en}` };
}

/**
 * Says that records were written, with a way to take that back at once.
 *
 * @example const written = await run(item); if (written.ok) tellWritten(written.value, WORDS.saved);
 */
export function useTellWritten(): (written: Batch, title: Wording) => void {
  const { say } = useLanguage();
  const { message, notification } = AntApp.useApp();
  const { run } = useWrite('records.revert');
  const tellProblems = useTellProblems();
  return useCallback(
    ({ batch }, title) => {
      const key = `batch-${batch}`;
      const undo = async () => {
        notification.destroy(key);
        const undone = await run({ batch });
        if (undone.ok) void message.success(say(undoneWords(undone.value)));
        else tellProblems(undone.problems);
      };
      notification.success({
        key,
        title: say(title),
        actions: <Button onClick={() => void undo()}>{say(UNDO)}</Button>,
        placement: 'bottomLeft',
        duration: 8,
      });
    },
    [run, say, message, notification, tellProblems],
  );
}
