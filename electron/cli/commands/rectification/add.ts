import type { Command } from 'commander';
import { addItem } from '../../../usecases/rectification/add-item.ts';
import { withWorkspace } from '../../../usecases/with-workspace.ts';
import { authorOption, jsonOption } from '../../common-options.ts';
import { writtenWords } from '../../do-deed.ts';
import { DONE } from '../../exit-code.ts';
import { conclude, createContext, type Session } from '../../session.ts';
import { addTaskOptions, type TaskOptions, workspaceArgument } from './item-options.ts';

interface AddOptions extends TaskOptions {
  readonly compound: string;
  readonly problem: string;
  readonly json?: true;
  readonly author?: string;
}

/** `rectification add <workspace>`: registers one item by hand. */
export function addAddCommand(rectification: Command, session: Session): void {
  const { terminal } = session;
  const { say, print, printJson } = terminal;
  const described = rectification
    .command('add')
    .description(say({ zh: '自行登记一个整改项', en: 'register one item by hand' }))
    .argument(...workspaceArgument(terminal))
    .requiredOption('--compound <code>', say({ zh: '小区编号', en: 'the code of the compound' }))
    .requiredOption('--problem <text>', say({ zh: '要整改的问题', en: 'what is to be mended' }));
  addTaskOptions(described, terminal)
    .addOption(jsonOption(terminal))
    .addOption(authorOption(terminal))
    .action(async (path: string, { compound, problem, ...rest }: AddOptions) => {
      const { deadline = null, responsible = '', json, author } = rest;
      const added = await withWorkspace(path, (workspace) =>
        addItem(workspace, { compound, problem, deadline, responsible }, createContext(terminal, author)),
      );
      session.exitCode = conclude(terminal, added, (done) => {
        if (json) printJson(done);
        else print(say(writtenWords({ zh: '已登记整改项 1 项', en: 'Registered 1 item' }, done.batch)));
        return DONE;
      });
    });
}
