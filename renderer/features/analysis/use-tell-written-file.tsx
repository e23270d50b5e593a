import { useCallback } from 'react';
import { useLanguage } from '../../lib/language.ts';
import { useTellFile } from '../../ui/use-tell-file.tsx';
import { WORDS } from './words.ts';

/** Says that a file was written, with a way to its folder. */
export function useTellWrittenFile(): (path: string) => void {
  const { say } = useLanguage();
  const tellFile = useTellFile();
  return useCallback((path) => tellFile({ title: say(WORDS.exported), path }), [tellFile, say]);
}
