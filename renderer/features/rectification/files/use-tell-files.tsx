import { useCallback } from 'react';
import { useLanguage } from '../../../lib/language.ts';
import { useTellFile } from '../../../ui/use-tell-file.tsx';

/** Says how many files were written, with a way to where they lie; nothing of none. */
export function useTellFiles(): (files: readonly string[]) => void {
  const { say } = useLanguage();
  const tellFile = useTellFile();
  return useCallback(
    (files) => {
      const [path] = files;
      if (path === undefined) return;
      const title = say({ zh: `已写出 ${files.length} 个文件`, en: `${files.length} files were written` });
      tellFile({ title, path });
    },
    [tellFile, say],
  );
}
