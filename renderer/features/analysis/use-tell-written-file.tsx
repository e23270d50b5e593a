import { App as AntApp, Button } from 'antd';
import { useCallback } from 'react';
import { showInFolder } from '../../lib/files.ts';
import { useLanguage } from '../../lib/language.ts';
import { WORDS } from './words.ts';

/** Says that a file was written, with a way to its folder. */
export function useTellWrittenFile(): (path: string) => void {
  const { say } = useLanguage();
  const { notification } = AntApp.useApp();
  return useCallback(
    (path) =>
      notification.success({
        title: say(WORDS.exported),
        description: path,
        placement: 'bottomLeft',
        actions: <Button onClick={() => showInFolder(path)}>{say(WORDS.showFile)}</Button>,
      }),
    [notification, say],
  );
}
