import type { Command } from 'commander';
import { addItem } from '../../../usecases/rectification/add-item.ts';
import { withWorkspace } from '../../../usecases/with-workspace.ts';
import { authorOption, jsonOption } from '../../common-options.ts';
import { DONE } from '../../exit-code.ts';
import { conclude, createContext, type Session } from '../../session.ts';
import { workspaceArgument } from './item-options.ts';

interface AddOptions {
  readonly compound: string;
  readonly problem: string;
  readonly deadline?: string;
  readonly responsible?: string;
  readonly json?: true;
  readonly author?: string;
}

/** `rectification add <workspace>`: registers one item by hand. */
export function addAddCommand(rectification: Command, session: Session): void {
  const { terminal } = session;
  const { say, print, printJson } = terminal;
  rectification
    .command('add')
    .description(say({ zh: '自行登记一个整改项', en: 'register one item by hand' }))
    .argument(...workspaceArgument(terminal))
    .requiredOption('--compound <code>', say({ zh: '小区编号', en: 'the code of the compound' }))
    .requiredOption('--problem <text>', say({ zh: '要整改的问题', en: 'what is to be mended' }))
    .option('--deadline <day>', say({ zh: '整改期限，如 2026-09-30', en: 'the deadline, as 2026-09-30' }))
    .option(
      '--responsible <name>',
      say({ zh: '责任单位，省略时为小区的居委会', en: 'who mends it; the compound’s committee if left out' }),
    )
    .addOption(jsonOption(terminal))
    .addOption(authorOption(terminal))
    .action(async (path: string, { compound, problem, ...rest }: AddOptions) => {
      const { deadline = null, responsible = '', json, author } = rest;
      const added = await withWorkspace(path, (workspace) =>
        addItem(workspace, { compound, problem, deadline, responsible }, createContext(terminal, author)),
      );
      session.exitCode = conclude(terminal, added, (done) => {
        if (json) printJson(done);
        else print(say({ zh: '已登记整改项 1 项。', en: 'Registered 1 item.' }));
        return DONE;
      });
    });
}
