import { App as AntApp } from 'antd';
import { useNavigate } from 'react-router';
import { useAppState } from '../lib/app-state.tsx';
import { chooseFile, chooseSave, showInFolder } from '../lib/files.ts';
import { useLanguage } from '../lib/language.ts';
import { useWork, useWrite } from '../lib/operations.ts';
import { useMenuCommand } from '../lib/use-menu-command.ts';
import { useTellProblems } from '../ui/use-tell-problems.tsx';

/** The file menu: another workspace, a new one, a copy, none. */
export function useFileMenu(): void {
  useOpening();
  useLeaving();
  useCopying();
}

function useOpening(): void {
  const navigate = useNavigate();
  const tellProblems = useTellProblems();
  const open = useWork('app.open');
  useMenuCommand('open', async () => {
    const path = await chooseFile('workspace');
    if (path === null) return;
    const opened = await open.run({ path });
    if (opened.ok) navigate('/home');
    else tellProblems(opened.problems);
  });
}

/** A new workspace begins at the start, where there is no other. */
function useLeaving(): void {
  const navigate = useNavigate();
  const close = useWrite('app.close');
  useMenuCommand('leave', () => void close.run({}));
  useMenuCommand('create', async () => {
    await close.run({});
    navigate('/start/create');
  });
}

function useCopying(): void {
  const { workspace } = useAppState();
  const { say } = useLanguage();
  const { notification } = AntApp.useApp();
  const tellProblems = useTellProblems();
  const copy = useWork('workspace.copy');
  useMenuCommand('copy', async () => {
    const path = workspace === null ? null : await chooseSave(`${workspace.name} 副本.daoze`);
    if (path === null) return;
    const copied = await copy.run({ path });
    if (!copied.ok) return tellProblems(copied.problems);
    notification.success({
      title: say({ zh: '已复制', en: 'Copied' }),
      description: path,
      onClick: () => showInFolder(path),
    });
  });
}
