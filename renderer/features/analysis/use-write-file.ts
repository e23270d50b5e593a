import { useCallback } from 'react';
import type { Result } from '../../../shared/problems/result.ts';
import { chooseSave } from '../../lib/files.ts';
import { useLanguage } from '../../lib/language.ts';
import { useTellFile } from '../../ui/use-tell-file.tsx';
import { useTellProblems } from '../../ui/use-tell-problems.tsx';
import { WORDS } from './words.ts';

type Write = (path: string) => Promise<Result<{ readonly path: string }>>;

/** Asks where a file of that name is to go, has it written there, and says where it lies or what went wrong. */
export function useWriteFile(): (name: string, write: Write) => Promise<void> {
  const { say } = useLanguage();
  const tellFile = useTellFile();
  const tellProblems = useTellProblems();
  return useCallback(
    async (name, write) => {
      const path = await chooseSave(name);
      if (path === null) return;
      const written = await write(path);
      if (written.ok) tellFile({ title: say(WORDS.exported), path: written.value.path });
      else tellProblems(written.problems);
    },
    [say, tellFile, tellProblems],
  );
}
