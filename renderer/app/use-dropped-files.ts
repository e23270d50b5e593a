import { useEffect } from 'react';
import { useNavigate } from 'react-router';
import { useAppState } from '../lib/app-state.tsx';
import { pathOfDropped } from '../lib/files.ts';
import { useWork } from '../lib/operations.ts';
import { useTellProblems } from '../ui/use-tell-problems.tsx';

/**
 * Takes files dropped anywhere on the window: a workspace is opened, spreadsheets go to the import wizard, one after
 * the other. A screen that takes them itself stops the event.
 */
export function useDroppedFiles(): void {
  const take = useTakeFiles();
  useEffect(() => {
    const allow = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      event.preventDefault();
      void take([...(event.dataTransfer?.files ?? [])]);
    };
    document.addEventListener('dragover', allow);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', allow);
      document.removeEventListener('drop', drop);
    };
  }, [take]);
}

function useTakeFiles(): (files: readonly File[]) => Promise<void> {
  const { workspace } = useAppState();
  const navigate = useNavigate();
  const open = useWork('app.open');
  const tellProblems = useTellProblems();
  return async (files) => {
    const paths = (await Promise.all(files.map(pathOfDropped))).filter((path) => path !== null);
    const file = paths.find((path) => path.toLowerCase().endsWith('.daoze'));
    if (file !== undefined) {
      const opened = await open.run({ path: file });
      return opened.ok ? navigate('/home') : tellProblems(opened.problems);
    }
    if (workspace === null || paths.length === 0) return;
    const search = new URLSearchParams(paths.map((path) => ['path', path]));
    await navigate(`/evidence/import?${search}`);
  };
}
