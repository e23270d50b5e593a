import { App as AntApp, Button } from 'antd';
import { useCallback } from 'react';
import { showInFolder } from '../lib/files.ts';
import { useLanguage } from '../lib/language.ts';

interface WrittenFile {
  /** What was done. */
  readonly title: string;
  /** Beside it; the path, if left out. */
  readonly text?: string;
  readonly path: string;
}

const SHOW = { zh: '打开所在文件夹', en: 'Show in folder' };

/** Says that a file was written, with a way to the folder that holds it. */
export function useTellFile(): (file: WrittenFile) => void {
  const { say } = useLanguage();
  const { notification } = AntApp.useApp();
  return useCallback(
    ({ title, path, text = path }) =>
      notification.success({
        title,
        description: text,
        // Not above the buttons that it follows from, which stand on the right.
        placement: 'bottomLeft',
        actions: <Button onClick={() => showInFolder(path)}>{say(SHOW)}</Button>,
      }),
    [notification, say],
  );
}
