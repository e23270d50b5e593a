import { App as AntApp, Button } from 'antd';
import { useCallback } from 'react';
import { showInFolder } from '../../../lib/files.ts';
import { useLanguage } from '../../../lib/language.ts';
import { WORDS } from '../words.ts';

/** Says which files were written, with a way to where they lie. */
export function useTellFiles(): (files: readonly string[]) => void {
  const { say } = useLanguage();
  const { notification } = AntApp.useApp();
  return useCallback(
    (files) => {
      const [first] = files;
      if (first === undefined) return;
      notification.success({
        title: say({ zh: `已写出 ${files.length} 个文件`, en: `${files.length} files were written` }),
        description: first,
        placement: 'bottomLeft',
        actions: <Button onClick={() => showInFolder(first)}>{say(WORDS.showFile)}</Button>,
      });
    },
    [notification, say],
  );
}
